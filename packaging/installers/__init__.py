"""Makes the installers; started by ``python3 dev.py package``."""
