"""Finds words that would get on the screen without having been translated."""

import ast
import re
from collections.abc import Iterator

from tests.translations.catalogue import CODE, ROOT, STAGE

SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setPlainText", "setLabelText", "setInformativeText"),
    *("QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QToolButton", "QAction", "Notice"),
    *("addAction", "addButton", "addItem", "addTab", "addRow", "insertItem", "setItemText", "showMessage", "say"),
}
"""Calls whose first text a person sees."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_NAMES = {"GeroSense", "Desktop", "Ctrl", "CSV", "XLSX", "PDF", "JSON", "Inter"}
"""What is the same in every language."""


def words_without_translation() -> Iterator[str]:
    """Return place and code of each literal or f-string with words that is handed to a showing call."""
    for path in sorted((CODE / "gui").rglob("*.py")):
        if path.name.startswith(STAGE):  # its people, files and devices have names of their own
            continue
        code = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.Call) and _name(node.func) in SHOWING:
                for argument in [
                    *node.args,
                    *(word.value for word in node.keywords if word.arg in {"text", "heading"}),
                ]:
                    for literal in shown_in(argument):
                        place = f"{path.relative_to(ROOT).as_posix()}:{literal.lineno}"
                        yield f"{place}: {ast.get_source_segment(code, literal)}"


def shown_in(node: ast.expr) -> Iterator[ast.expr]:
    """Go through what can become the text, and not into other calls: those translate, or are looked at themselves."""
    match node:
        case ast.Constant(value=str(text)) if _has_words(text):
            yield node
        case ast.JoinedStr(values=parts):
            if any(isinstance(part, ast.Constant) and _has_words(str(part.value)) for part in parts):
                yield node
        case ast.IfExp(body=one, orelse=other):
            yield from shown_in(one)
            yield from shown_in(other)
        case ast.BinOp(left=one, right=other):
            yield from shown_in(one)
            yield from shown_in(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from shown_in(value)


def _has_words(text: str) -> bool:
    # An address shows how addresses look.
    return not text.startswith("https://") and any(word not in _NAMES for word in _WORD.findall(text))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
