-- The few rows that saved searches count each time the sidebar is drawn.

CREATE INDEX track_differing ON track (id) WHERE notices_differ;
CREATE INDEX track_elsewhere ON track (id) WHERE written = 2;
CREATE INDEX track_without_isrc ON track (id) WHERE isrc = '';
