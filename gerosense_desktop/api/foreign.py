"""What cannot come from this API although the status says that all went well.

The body of a 200 is not documented, so whatever a JSON API could send counts: nothing at all, any JSON, a bare word.
"""

import json
from typing import Final

_OTHER_KINDS: Final = ("image/", "audio/", "video/", "font/", "html", "xml", "css", "javascript", "pdf", "zip")
"""Parts of content types under which pages and downloads come, never an answer of a JSON API."""


def is_foreign(content: bytes, *, content_type: str) -> bool:
    """Whether an answer cannot come from this API: a page for people, a picture, bytes that are no text, broken JSON.

    A page that was announced and has nothing in it is foreign too: some gateways fail like that.

    Args:
        content: The body, decompressed.
        content_type: Its declared type; empty where none was.
    """
    if is_json_container(content):
        # Sloppy services declare their JSON as a web page.
        return False
    if any(kind in content_type.lower() for kind in _OTHER_KINDS):
        return True
    try:
        text = content.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        return True
    # An object or a list that does not read is half of one, or none.
    return text[:1] in {"<", "{", "["} or any(c not in "\t\r\n" and ord(c) < ord(" ") for c in text)


def is_json_container(content: bytes) -> bool:
    """Whether a body is a whole JSON object or list, closed as it was opened."""
    try:
        return isinstance(json.loads(content), dict | list)
    except (ValueError, RecursionError):
        return False
