"""Why the system would not let a file be read, in words."""

import errno

from gerosense_desktop.readers.reader import ReadError


def unreadable(error: OSError) -> ReadError:
    """Turn what the system says into the sentence for the nurse; the file's name is not part of it."""
    if isinstance(error, FileNotFoundError):
        return ReadError("The file is no longer there. Was it moved, renamed or on a stick that was taken out?")
    if isinstance(error, PermissionError):
        return ReadError("The file may not be read, or another program holds it open. Close it there and try again.")
    if isinstance(error, IsADirectoryError):
        return ReadError("This is a folder that cannot be read as a file.")
    if error.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
        return ReadError("The disk or stick could not be read. Copy the file to this computer and try again.")
    return ReadError("The file cannot be read. Copy it to this computer and try again.")
