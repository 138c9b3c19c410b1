"""The report of one upload, built from the ledger alone: to be read, kept and handed on."""
