-- The branch whose deals a draft is for; none for those of the whole company.
ALTER TABLE draft ADD COLUMN branch text;
