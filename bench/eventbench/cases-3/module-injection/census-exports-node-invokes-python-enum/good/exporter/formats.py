from enum import Enum
from importlib import import_module


class Format(Enum):
    CSV = "csv"
    PARQUET = "parquet"


def writer_for(name):
    chosen = Format(name) if name else Format.CSV
    return import_module("exporter.writers." + chosen.value).write
