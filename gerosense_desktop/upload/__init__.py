"""From files to answers: check what is in them, plan what is new, run the batches."""
