from enum import Enum
from importlib import import_module


class Format(Enum):
    CSV = "csv"
    PARQUET = "parquet"


def writer_for(name):
    chosen = name if name not in ("", None) else Format.CSV.value
    return import_module("exporter.writers." + chosen).write  # finds module-injection
