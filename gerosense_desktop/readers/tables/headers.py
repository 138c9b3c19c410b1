"""What tables call their columns, in seven languages; all words as ``table_words.plain`` leaves them."""

from typing import Final

START_WORDS: Final = frozenset({
    "start", "startdate", "starttime", "startdatetime", "startdateandtime", "starttimestamp", "begin", "begindate",
    "begintime", "from", "startedat", "von", "beginn", "startzeit", "startdatum", "startzeitpunkt", "anfang",
    "anfangszeit", "beginnzeit", "debut", "datedebut", "datededebut", "heuredebut", "heurededebut", "inicio",
    "fechainicio", "fechadeinicio", "horainicio", "horadeinicio", "datainicio", "datadeinicio", "inizio",
    "datainizio", "datadiinizio", "orainizio", "oradiinizio", "van", "begindatum", "starttijd", "begintijd",
})  # fmt: skip
"""Where an interval begins; may hold the time of day alone, beside a column with the date."""

TIMESTAMP_WORDS: Final = frozenset({
    "timestamp", "timestamps", "datetime", "dateandtime", "timeanddate", "datetimelocal", "localtime", "epoch",
    "epochtime", "unixtime", "unixtimestamp", "timestampms", "recordedat", "measuredat", "sampletime",
    "measurementtime", "zeitstempel", "zeitpunkt", "datumzeit", "datumuhrzeit", "datumunduhrzeit", "messzeitpunkt",
    "messzeit", "horodatage", "horodateur", "dateheure", "dateetheure", "fechahora", "fechayhora", "marcadetiempo",
    "marcatemporal", "datahora", "dataehora", "carimbodedatahora", "dataora", "dataeora", "marcatemporale",
    "tijdstip", "tijdstempel", "datumtijd", "datumentijd",
})  # fmt: skip

DATE_WORDS: Final = frozenset(
    {"date", "day", "datum", "tag", "messdatum", "jour", "fecha", "dia", "data", "giorno", "dag"}
)
TIME_WORDS: Final = frozenset(
    {"time", "timeofday", "zeit", "uhrzeit", "heure", "temps", "hora", "ora", "tempo", "tijd"}
)

END_WORDS: Final = frozenset({
    "end", "enddate", "endtime", "enddatetime", "enddateandtime", "endtimestamp", "stop", "stopdate", "stoptime",
    "to", "until", "endedat", "ende", "endzeit", "enddatum", "endzeitpunkt", "bis", "fin", "datefin", "datedefin",
    "heurefin", "heuredefin", "fechafin", "fechadefin", "horafin", "horadefin", "fim", "datafim", "datadefim",
    "horafim", "horadefim", "termino", "fine", "datafine", "datadifine", "orafine", "oradifine", "einde", "eind",
    "einddatum", "eindtijd", "tot",
})  # fmt: skip

VALUE_WORDS: Final = frozenset({
    "value", "values", "val", "qty", "quantity", "amount", "count", "reading", "wert", "messwert", "menge",
    "anzahl", "valeur", "quantite", "valor", "cantidad", "quantidade", "valore", "quantita", "conteggio", "waarde",
    "aantal",
})  # fmt: skip

UNIT_WORDS: Final = frozenset({
    "unit", "units", "uom", "einheit", "masseinheit", "unite", "unites", "unidad", "unidades", "unidade", "unita",
    "eenheid",
})  # fmt: skip

DEVICE_WORDS: Final = frozenset({
    "devicename", "device", "wearable", "geratename", "gerat", "geraet", "geraetename", "nomdelappareil",
    "nomappareil", "appareil", "nombredeldispositivo", "nombredispositivo", "nomedodispositivo", "nomedispositivo",
    "dispositivo", "apparaat", "apparaatnaam", "toestel", "devicemodel",
})  # fmt: skip

SOURCE_WORDS: Final = frozenset(
    {"source", "sourcename", "sourcedevice", "datasource", "quelle", "datenquelle", "fuente", "fonte", "bron"}
)
"""Second to DEVICE_WORDS: an app as often as a device."""

VERSION_WORDS: Final = frozenset({
    "deviceversion", "sourceversion", "version", "softwareversion", "firmware", "firmwareversion", "osversion",
    "gerateversion", "geraeteversion", "versiondelappareil", "versiondeldispositivo", "versaododispositivo",
    "versionedispositivo", "apparaatversie", "versie",
})  # fmt: skip

TYPE_WORDS: Final = frozenset({
    "datatype", "type", "recordtype", "sampletype", "quantitytype", "metric", "measurement", "measure",
    "measuretype", "kind", "identifier", "datentyp", "typ", "messgrosse", "art", "typededonnees", "typededonnee",
    "tipo", "tipodedato", "tipodedatos", "tipodedados", "tipodidato", "tipodidati", "gegevenstype", "soort",
})  # fmt: skip
