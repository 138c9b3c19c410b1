"""Keeps what one window changed, and what anybody else kept since it looked."""

from typing import Final

from gerosense_desktop.settings import MOST_FOLDERS, Settings

_FOLDERS: Final = "recent_folders"


def merge_settings(settings: Settings, *, base: Settings, kept: Settings) -> Settings:
    """Return what is to be kept: of a window's settings what it changed, of all others what is kept.

    The terminal may have erased a patient while the window was open: what the window still remembers of them must not
    come back with the next change of anything else.

    Args:
        settings: The window's, after a change.
        base: The window's, before it.
        kept: What the file holds now.
    """
    after, before = settings.choices(), base.choices()
    merged = kept.choices()
    for name in before.keys() - after.keys():
        merged.pop(name, None)
    merged |= {name: value for name, value in after.items() if name not in before or before[name] != value}
    if _FOLDERS in merged:
        merged[_FOLDERS] = _folders(settings, base=base, kept=kept)
    return Settings.of(merged)


def _folders(settings: Settings, *, base: Settings, kept: Settings) -> tuple[str, ...]:
    """Return the window's folders without those that somebody else made the program forget."""
    if settings.recent_folders == base.recent_folders:
        return kept.recent_folders
    forgotten = set(base.recent_folders) - set(kept.recent_folders)
    return tuple(folder for folder in settings.recent_folders if folder not in forgotten)[:MOST_FOLDERS]
