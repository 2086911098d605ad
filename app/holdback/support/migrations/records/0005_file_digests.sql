-- SPDX-FileCopyrightText: Holdback contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The digest of a file hashes its audio once, by itself, and then everything else (docs/essence.md).
ALTER TABLE file_write RENAME COLUMN sha256_before TO digest_before;
ALTER TABLE file_write RENAME COLUMN sha256_after TO digest_after;
