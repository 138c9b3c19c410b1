import pytest

from gerosense_desktop.support.stacks import shorten_paths

HOME = "/home"


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (f"{HOME}/jane/GeroSense/gerosense_desktop/upload/check.py", "gerosense_desktop/upload/check.py"),
        (r"C:\Users\Jane\App\gerosense_desktop\cli.py", r"gerosense_desktop/cli.py"),
        (f"{HOME}/jane/.venv/lib/python3.11/site-packages/requests/api.py", "requests/api.py"),
        ("/usr/lib/python3.11/threading.py", "threading.py"),
        (r"C:\Users\Jane\Python\Lib\threading.py", "…"),
        (f"{HOME}/jane/lib/jane/secret.py", "…"),
        (f"{HOME}/jane/script.py", "…"),
        ("<frozen runpy>", "<frozen runpy>"),
    ],
)
def test_that_a_path_names_the_module_and_not_the_place(path, shown):
    assert shorten_paths(f'  File "{path}", line 7 in main') == f'  File "{shown}", line 7 in main'


def test_that_everything_else_stays():
    assert shorten_paths("Fatal Python error: Segmentation fault\n") == "Fatal Python error: Segmentation fault\n"
