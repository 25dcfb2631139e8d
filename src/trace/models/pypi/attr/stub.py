def define(cls=None, **options):
    if cls is not None:
        return cls
    return lambda other: other


s = define
attrs = define
frozen = define
mutable = define


def Factory(made):
    return made()


def field(default=None, factory=None, **options):
    return default if factory is None else factory()


ib = field
attrib = field


def asdict(thing, **options):
    return vars(thing)


def astuple(thing, **options):
    return list(vars(thing).values())


def evolve(thing, **changes):
    return {**vars(thing), **changes}


def has(cls):
    return True
