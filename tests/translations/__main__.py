"""``python -m tests.translations``: brings the translators' files up to date with the code."""

import sys

from tests.translations.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
