"""Makes a name in a folder last."""

import contextlib
import os
from pathlib import Path


def sync_folder(folder: Path) -> None:
    """Make durable which files a folder holds, where the system can; Windows does so by itself."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
