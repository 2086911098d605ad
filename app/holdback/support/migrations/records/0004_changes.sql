-- What a write changed, and what the file said afterwards: so that the history can show it, and
-- say later which values somebody else changed. Both are deflated JSON; NULL in older rows.

ALTER TABLE file_write ADD COLUMN changes BLOB;
ALTER TABLE file_write ADD COLUMN said BLOB;
