"""GeroSense Desktop: uploads a patient's wearable data to a clinic's GeroSense API proxy."""

__version__ = "0.1.0"
