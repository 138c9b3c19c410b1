"""What the code says to people: every text that is marked for translation, found in the code's own trees.

Qt's own search does not see two of the marks this program needs beside ``self.tr("…")`` and ``translate("…", "…")``: a
module's own short name for ``translate``, and the sentences made outside the window, see ``sentence.py``.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = ROOT / "gerosense_desktop"
SENTENCE = "Sentence"
"""The context of all sentences that are made outside the window."""

_MARKS = {"Sentence", "template"}


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text for translators.

    Attributes:
        context: Where it is said: a class, a module, or ``Sentence``.
        source: The English text.
        plural: Whether it has a form for each number, as in ``{count} samples``.
    """

    context: str
    source: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A place where words are made that no translator can find."""

    place: str
    code: str


STAGE = ("gallery", "made_up")
"""How the files of the pictures' stage begin: what is said there is a copy of what the program says."""


def messages() -> list[Message]:
    """Return all texts of the program, sorted."""
    return sorted({found for found in _found(stage=False) if isinstance(found, Message)})


def said_on_stage() -> list[Message]:
    """Return the texts that the pictures' stage says by itself, sorted."""
    return sorted({found for found in _found(stage=True) if isinstance(found, Message)})


def unmarked() -> list[Unmarked]:
    """Return the places where a text is handed to a translating call and is not written out there."""
    return [found for stage in (False, True) for found in _found(stage=stage) if isinstance(found, Unmarked)]


def _found(*, stage: bool) -> Iterator[Message | Unmarked]:
    errors = _error_names()
    for path in sorted(CODE.rglob("*.py")):
        if path.name.startswith(STAGE) is stage:
            yield from _Module(path, errors=errors).found()


def _error_names() -> set[str]:
    """Return the names of all errors that reach a person: their words are sentences."""
    bases: dict[str, set[str]] = {}
    for path in CODE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {_name(base) for base in node.bases}
    names, grown = {"GeroSenseError"}, True
    while grown:
        more = {name for name, above in bases.items() if above & names} - names
        names |= more
        grown = bool(more)
    return names


class _Module:
    """One file of the program."""

    def __init__(self, path: Path, *, errors: set[str]) -> None:
        self._place = path.relative_to(ROOT).as_posix()
        self._code = path.read_text(encoding="utf-8")
        self._tree = ast.parse(self._code)
        self._errors = errors
        self._short = dict(_short_names(self._tree))
        # Words of the terminal and of the practice server are not the window's.
        self._exempt = path.name in {"cli.py", "arguments.py"} or "practice" in path.parts

    def found(self) -> Iterator[Message | Unmarked]:
        if not self._exempt:
            yield from self._in(self._tree, context="")

    def _in(self, node: ast.AST, *, context: str) -> Iterator[Message | Unmarked]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._call(child, context=context)
            if isinstance(child, ast.arguments):
                yield from self._defaults(child)
            if isinstance(child, ast.FunctionDef) and child.name in self._short:
                continue
            yield from self._in(child, context=child.name if isinstance(child, ast.ClassDef) else context)

    def _call(self, call: ast.Call, *, context: str) -> Iterator[Message | Unmarked]:
        name = _name(call.func)
        if name == "tr" and isinstance(call.func, ast.Attribute):
            yield from self._message(context, call.args, call=call)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(call.args) > 1 and _literal(call.args[0]):
            # A painter's ``translate`` moves and says nothing.
            yield from self._message(_literal(call.args[0]) or "", call.args[1:], call=call)
        elif name in self._short and call.args:
            yield from self._message(self._short[name], call.args[:1], call=call)
        elif name in _MARKS and call.args:
            if name == "template" or _literal(call.args[0]) is not None:
                yield from self._sentence(call.args[0])
        elif name in self._errors and call.args:
            yield from self._words(call.args[0])
        for keyword in call.keywords:
            if keyword.arg == "user_message":
                yield from self._words(keyword.value)

    def _defaults(self, arguments: ast.arguments) -> Iterator[Message | Unmarked]:
        """Find the words an error has where it is given none."""
        named = (arguments.posonlyargs + arguments.args)[-len(arguments.defaults) or None :]
        for argument, default in zip(named, arguments.defaults, strict=False):
            if argument.arg == "user_message":
                yield from self._words(default)

    def _words(self, node: ast.expr) -> Iterator[Message | Unmarked]:
        """Take words that go to a person; where they come from elsewhere, they are found there."""
        if _literal(node) is not None:
            yield from self._sentence(node)
        elif isinstance(node, ast.JoinedStr | ast.BinOp):
            yield self._unmarked(node)

    def _sentence(self, node: ast.expr) -> Iterator[Message | Unmarked]:
        text = _literal(node)
        if text is None:
            yield self._unmarked(node)
        elif text:
            yield Message(SENTENCE, text, plural="{count" in text)

    def _message(self, context: str, args: list[ast.expr], *, call: ast.Call) -> Iterator[Message | Unmarked]:
        text = _literal(args[0]) if args else None
        if args and isinstance(args[0], ast.Name | ast.Call):
            return  # marked where it is written, with QT_TRANSLATE_NOOP
        if text is None or not context or (len(args) > 1 and _literal(args[1])):
            # One text has one translation in its context, so nothing tells two of them apart.
            yield self._unmarked(call)
        elif text:
            yield Message(context, text, plural=len(args) > 2 or any(keyword.arg == "n" for keyword in call.keywords))

    def _unmarked(self, node: ast.expr) -> Unmarked:
        return Unmarked(f"{self._place}:{node.lineno}", ast.get_source_segment(self._code, node) or "")


def _short_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Find a module's own functions that do nothing but translate in the module's context."""
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _name(call.func) == "translate" and len(call.args) > 1:
            context, text = _literal(call.args[0]), call.args[1]
            names = {node.id for node in ast.walk(text) if isinstance(node, ast.Name)}
            if context and function.args.args[0].arg in names:
                yield function.name, context


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
