import os
from cordon import decode, encode, kindOf, membersOf, restrict
from cordon import open as unknown

# A type is a shape: by its name, by what `constr` and its kin make, or a model of the program.

number = {'types': ['number']}
string = {'types': ['string']}
moment = {'types': ['string'], 'characters': 'dateText'}
unique = {'types': ['string'], 'characters': 'uuid'}
address = {'types': ['string'], 'characters': 'hostname'}

shapes = {
    'int': number,
    'float': number,
    'Decimal': number,
    'complex': number,
    'PositiveInt': number,
    'NegativeInt': number,
    'NonNegativeInt': number,
    'NonPositiveInt': number,
    'PositiveFloat': number,
    'NonNegativeFloat': number,
    'StrictInt': number,
    'StrictFloat': number,
    'bool': {'types': ['boolean']},
    'StrictBool': {'types': ['boolean']},
    'str': string,
    'StrictStr': string,
    'bytes': string,
    'UUID': unique,
    'UUID1': unique,
    'UUID3': unique,
    'UUID4': unique,
    'UUID5': unique,
    'date': moment,
    'datetime': moment,
    'time': moment,
    'AwareDatetime': moment,
    'PastDate': moment,
    'FutureDate': moment,
    'EmailStr': {'types': ['string'], 'characters': 'email'},
    'IPvAnyAddress': address,
    'IPv4Address': address,
    'IPv6Address': address,
}
lists = ['List', 'list', 'Sequence', 'Iterable', 'Set', 'set', 'FrozenSet', 'frozenset', 'Tuple', 'tuple']
same = ['Optional', 'Required', 'Final', 'Mapped', 'SecretStr', 'Union']


# `pattern` of version 2 is searched in linear time (https://docs.pydantic.dev/2.12/api/config/, regex_engine), `regex` of version 1 by Python.
def Field(default=None, default_factory=None, alias=None, validation_alias=None, pattern=None, regex=None, max_length=None, le=None, lt=None, env=None, **options):
    return {'pattern': pattern or regex, 'alias': validation_alias or alias or env, 'bounded': max_length or le or lt, 'linear': regex is None}


def described(about, value):
    # An alias computes what stands beside its type when it is asked for.
    if kindOf(about) == 'function':
        about = about()
    if kindOf(about) != 'object':
        return value
    if about.get('pattern') is not None:
        value = restrict(value, {'types': ['string'], 'pattern': about['pattern'], 'linear': about.get('linear')})
    if about.get('bounded') is not None:
        value = restrict(value, {'safe': ['work']})
    return value


def StringConstraints(pattern=None, max_length=None, **options):
    return {'pattern': pattern, 'alias': None, 'bounded': max_length, 'linear': True}


def constr(regex=None, pattern=None, **options):
    found = regex or pattern
    return {'types': ['string'], 'pattern': found, 'linear': regex is None} if found else string


def conint(**options):
    return number


def confloat(**options):
    return number


def condecimal(**options):
    return number


def conlist(item_type, **options):
    return ['List', item_type]


def checked_field(kind, about, value):
    return described(about, held_to(kind, value))


def held_to(kind, value):
    sort = kindOf(kind)
    if sort == 'name':
        if kind.__name__ == 'Json':
            return decode('json', value)
        shape = shapes.get(kind.__name__)
        return value if shape is None else restrict(value, shape)
    if sort == 'list':
        return held_to_generic(kind[0], kind, value)
    if sort == 'object':
        return restrict(value, kind)
    if sort == 'model':
        return kind.model_validate(value)
    # What `NewType` makes stands for its type.
    if sort == 'function':
        return held_to(kind.__supertype__, value)
    return kind(value) if sort == 'enum' else value


def held_to_generic(generic, kind, value):
    if generic == 'Literal':
        return restrict(value, {'values': kind[1:]})
    if generic == 'Annotated':
        held = held_to(kind[1], value)
        for about in kind[2:]:
            held = described(about, held)
        return held
    if generic == 'Json':
        return held_to(kind[1], decode('json', value))
    if generic in lists:
        return [held_to(kind[1], item) for item in value]
    if generic in same:
        wanted = [one for one in kind[1:] if kindOf(one) != 'nothing']
        if len(wanted) != 1:
            return value
        return None if value is None else held_to(wanted[0], value)
    return value


def unknown_of(given, other):
    return given if unknown() else other


def dumped(model, include, exclude):
    found = dict(vars(model))
    if kindOf(include) == 'list':
        return {name: found[name] for name in include}
    if kindOf(exclude) == 'list':
        for name in exclude:
            found.pop(name, None)
    return found


class FieldCheck:
    def __init__(self, names, function):
        self.names = names
        self.function = function


def field_validator(*names, **options):
    return lambda function: FieldCheck(names, function)


def validator(*names, **options):
    return lambda function: FieldCheck(names, function)


def field_serializer(*names, **options):
    return lambda function: function


def model_validator(*args, **options):
    return lambda function: function


def model_serializer(*args, **options):
    return lambda function: function


def root_validator(function=None, **options):
    return function if callable(function) else lambda other: other


def computed_field(function=None, **options):
    return property(function) if callable(function) else lambda other: property(other)


def validate_call(function=None, **options):
    return function if callable(function) else lambda other: other


validate_arguments = validate_call


def ConfigDict(**options):
    return options


SettingsConfigDict = ConfigDict


def PrivateAttr(default=None, default_factory=None):
    return default


class ValidationError(Exception):
    def errors(self, **options):
        return []

    def json(self, **options):
        return ''


class BaseModel:
    given = None

    def __init__(self, **data):
        for name, value in data.items():
            setattr(self, name, value)

    def __field__(self, name, kind, about, value):
        if kindOf(about) == 'object' and about['alias'] is not None and BaseModel.given is not None:
            value = BaseModel.given[about['alias']]
        held = checked_field(kind, about, value)
        for one in membersOf(self):
            if kindOf(one) == 'object' and name in one.names:
                held = one.function(type(self), held)
        return held

    @classmethod
    def model_validate(cls, obj, **options):
        BaseModel.given = obj
        return cls(**obj)

    @classmethod
    def parse_obj(cls, obj):
        BaseModel.given = obj
        return cls(**obj)

    @classmethod
    def validate(cls, obj):
        return cls(**obj)

    @classmethod
    def from_orm(cls, obj):
        return cls(**vars(obj))

    @classmethod
    def model_validate_json(cls, json_data, **options):
        obj = decode('json', json_data)
        BaseModel.given = obj
        return cls(**obj)

    @classmethod
    def parse_raw(cls, b, **options):
        obj = decode('json', b)
        BaseModel.given = obj
        return cls(**obj)

    @classmethod
    def model_construct(cls, **values):
        return cls(**values)

    @classmethod
    def construct(cls, **values):
        return cls(**values)

    @classmethod
    def model_json_schema(cls, **options):
        return {}

    @classmethod
    def schema(cls, **options):
        return {}

    @classmethod
    def model_rebuild(cls, **options):
        return None

    @classmethod
    def update_forward_refs(cls, **options):
        return None

    def dict(self, include=None, exclude=None, **options):
        return dumped(self, include, exclude)

    def model_dump(self, include=None, exclude=None, **options):
        return dumped(self, include, exclude)

    def json(self, include=None, exclude=None, **options):
        return encode('json', dumped(self, include, exclude))

    def model_dump_json(self, include=None, exclude=None, **options):
        return encode('json', dumped(self, include, exclude))

    def copy(self, update=None, **options):
        return self

    def model_copy(self, update=None, **options):
        return self


class BaseSettings(BaseModel):
    model_config = {}

    # What is not given comes from the environment, or is the default.
    def __field__(self, name, kind, about, value):
        alias = about.get('alias') if kindOf(about) == 'object' else None
        variable = alias or (self.model_config.get('env_prefix', '') + name).upper()
        if value is None:
            return checked_field(kind, about, os.environ.get(variable))
        return checked_field(kind, about, unknown_of(value, os.environ.get(variable)))


class RootModel(BaseModel):
    def __init__(self, root=None):
        self.root = root


class TypeAdapter:
    def __init__(self, kind, **options):
        self.kind = kind

    def validate_python(self, value, **options):
        return held_to(self.kind, value)

    def validate_json(self, data, **options):
        return held_to(self.kind, decode('json', data))

    def dump_python(self, value, **options):
        return value

    def dump_json(self, value, **options):
        return encode('json', value)


def parse_obj_as(kind, value):
    return held_to(kind, value)
