"""All monsters, by kind."""

from tests.broken.monsters import exports, json_texts, parquets, places, tables, workbooks, zips
from tests.broken.monsters.monster import Monster

KINDS: dict[str, tuple[Monster, ...]] = {
    "zips": zips.MONSTERS,
    "Apple exports": exports.MONSTERS,
    "JSON": json_texts.MONSTERS,
    "tables": tables.MONSTERS,
    "workbooks": workbooks.MONSTERS,
    "Parquet tables": parquets.MONSTERS,
    "what is no plain file, or changes": places.MONSTERS,
}

EVERY: tuple[Monster, ...] = tuple(monster for monsters in KINDS.values() for monster in monsters)
