"""Loads what the window's start needs and what knows nothing of Qt.

Once Qt for Python is loaded, it looks through the source of every module that is loaded after it, which doubles what
loading it takes. Nothing is lost where this is left out but time.
"""

# ruff: noqa: F401 - see above

import gerosense_desktop.crash_report
import gerosense_desktop.gui.clinic_street
import gerosense_desktop.gui.workers.check_worker
import gerosense_desktop.gui.workers.review_worker
import gerosense_desktop.gui.workers.run_worker
import gerosense_desktop.gui.workers.unknown_worker
import gerosense_desktop.gui.workspaces
import gerosense_desktop.log
import gerosense_desktop.merge_settings
import gerosense_desktop.paths
import gerosense_desktop.policy
import gerosense_desktop.upload.control
import gerosense_desktop.upload.events
