"""The search is seen to find: a search that finds nothing proves nothing by itself."""

import base64
import json
import sqlite3
import struct
import zipfile
from contextlib import closing
from datetime import UTC, datetime
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.secrecy.leak_search import LeakSearch, shapes_of, shapes_of_number, shapes_of_time

SECRET = "Jane Döe+/=born 1950?"
VALUE = 61.23456789
START = datetime(2019, 3, 7, 11, 22, 33, tzinfo=UTC)
SEARCH = LeakSearch({"name": shapes_of(SECRET), "value": shapes_of_number(VALUE), "start": shapes_of_time(START)})

HIDDEN = {
    "plain": SECRET.encode(),
    "UTF-16": SECRET.encode("utf-16"),
    "hex": SECRET.encode().hex().encode(),
    "JSON": json.dumps({"name": SECRET}).encode(),
    "URL": quote(SECRET, safe="").encode(),
    "base64": base64.b64encode(SECRET.encode()),
    "base64 for URLs": base64.urlsafe_b64encode(SECRET.encode()),
    "base64 within more": base64.b64encode(b"x" + SECRET.encode() + b"yz"),
    "value": b"[61.23456789]",
    "double": struct.pack("<d", VALUE),
    "big-endian double": struct.pack(">d", VALUE),
    "start": b"2019-03-07T11:22:33.000+00:00",
    "start in microseconds": struct.pack("<q", int(START.timestamp() * 1e6)),
    "start as text": str(int(START.timestamp() * 1e6)).encode(),
}


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN.keys())
def test_that_a_secret_planted_in_a_file_is_found(tmp_path, content):
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / "log").write_bytes(b"some\xff\x00" + content + b"\nmore")

    leaks = SEARCH.in_folders([tmp_path])

    assert leaks
    assert {leak.where for leak in leaks} == {"deep/er/log"}


@pytest.mark.parametrize("content", HIDDEN.values(), ids=HIDDEN.keys())
def test_that_a_secret_planted_in_a_zip_is_found(tmp_path, content):
    with zipfile.ZipFile(tmp_path / "support.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("log", b"x" * 1000 + content)

    assert {leak.where for leak in SEARCH.in_folders([tmp_path])} == {"support.zip/log"}


def test_that_a_secret_in_the_name_of_a_file_is_found(tmp_path):
    (tmp_path / "of Jane Doe").mkdir()
    search = LeakSearch({"name": shapes_of("Jane Doe")})

    assert {leak.where for leak in search.in_folders([tmp_path])} == {"the name of of Jane Doe"}


@pytest.mark.parametrize("around", [0, 5000])
def test_that_a_secret_in_a_cell_is_found_wherever_the_pages_of_the_file_cut_it(tmp_path, around):
    long = "Jane Doe " * 2000
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as connection, connection:
        connection.execute("CREATE TABLE t (a, b)")
        connection.execute("INSERT INTO t VALUES (1, ?)", ("x" * around + long + "y" * around,))

    leaks = LeakSearch({"name": shapes_of(long)}).in_folders([tmp_path])

    assert ("name", "plain") in {(leak.what, leak.shape) for leak in leaks}


def test_that_what_was_deleted_is_found_in_the_bytes(tmp_path):
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as connection:
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE t (a)")
        connection.execute("INSERT INTO t VALUES (?)", (SECRET,))
        connection.commit()
        connection.execute("DELETE FROM t")
        connection.commit()

    assert SEARCH.in_folders([tmp_path])


def test_that_nothing_is_found_where_nothing_is(tmp_path):
    (tmp_path / "log").write_text("2026-11-01T12:00:00.000+00:00 INFO upload.run batch 1: accepted, status 200\n")
    with closing(sqlite3.connect(tmp_path / "ledger.sqlite3")) as connection, connection:
        connection.execute("CREATE TABLE t (a)")

    assert SEARCH.in_folders([tmp_path]) == []


@given(secret=st.text(min_size=8, max_size=40), before=st.binary(max_size=5), after=st.binary(max_size=5))
def test_that_base64_is_found_wherever_it_begins(secret, before, after):
    hidden = base64.b64encode(before + secret.encode("utf-8", errors="replace") + after)

    assert LeakSearch({"name": shapes_of(secret.encode("utf-8", errors="replace").decode())}).in_bytes(
        hidden, where="here"
    )
