"""All monsters, by kind."""

from tests.broken.monsters import exports, json_texts, parquets, places, tables, workbooks, zips
from tests.broken.monsters.monster import Monster

EVERY: tuple[Monster, ...] = (
    *zips.MONSTERS,
    *exports.MONSTERS,
    *json_texts.MONSTERS,
    *tables.MONSTERS,
    *workbooks.MONSTERS,
    *parquets.MONSTERS,
    *places.MONSTERS,
)
