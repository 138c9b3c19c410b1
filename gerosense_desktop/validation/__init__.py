"""The screen that splits raw frames into accepted samples and rejected ones with their reasons."""
