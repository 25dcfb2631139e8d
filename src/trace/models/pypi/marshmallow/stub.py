from cordon import attributesOf, decode, encode, kindOf, membersOf, restrict

# A field is a shape; a validator is what it adds to one.


def shaped(shape, validate):
    if kindOf(validate) == 'object':
        return {**shape, **validate}
    if kindOf(validate) == 'list':
        for one in validate:
            if kindOf(one) == 'object':
                shape = {**shape, **one}
    return shape


def Str(*args, validate=None, **options):
    return shaped({'types': ['string']}, validate)


String = Str


def Int(*args, validate=None, **options):
    return shaped({'types': ['number']}, validate)


Integer = Int
Float = Int
Number = Int
Decimal = Int


def Bool(*args, **options):
    return {'types': ['boolean']}


Boolean = Bool


def UUID(*args, **options):
    return {'types': ['string'], 'characters': 'uuid'}


def Email(*args, **options):
    return {'types': ['string'], 'characters': 'email'}


def DateTime(*args, **options):
    return {'types': ['string'], 'characters': 'dateText'}


Date = DateTime
Time = DateTime
AwareDateTime = DateTime


def IP(*args, **options):
    return {'types': ['string'], 'characters': 'hostname'}


def Raw(*args, **options):
    return {}


Field = Raw
Dict = Raw
Mapping = Raw
Method = Raw
Function = Raw


def Url(*args, **options):
    return {'types': ['string']}


URL = Url


def Enum(enum, *args, **options):
    return {}


def Constant(constant, **options):
    return {'values': [constant]}


def List(inner, *args, **options):
    return {'types': ['array'], 'items': inner}


def Nested(schema, *args, many=False, **options):
    inner = schema.shape() if kindOf(schema) == 'object' else schema().shape()
    return {'types': ['array'], 'items': inner} if many else inner


def OneOf(choices, *args, **options):
    return {'values': list(choices)}


def ContainsOnly(choices, *args, **options):
    return {}


def Equal(comparable, *args, **options):
    return {'values': [comparable]}


def Regexp(regex, *args, **options):
    return {'pattern': regex}


def Length(min=None, max=None, **options):
    return {} if max is None else {'safe': ['work']}


def Range(min=None, max=None, **options):
    return {} if max is None else {'safe': ['work']}


class ValidationError(Exception):
    def __init__(self, message='', *args, **options):
        self.messages = message


EXCLUDE = 'exclude'
INCLUDE = 'include'
RAISE = 'raise'


class Hook:
    def __init__(self, stage, name, function):
        self.stage = stage
        self.name = name
        self.function = function


def post_load(function=None, **options):
    return Hook('after', None, function) if kindOf(function) == 'function' else lambda other: Hook('after', None, other)


def pre_load(function=None, **options):
    return Hook('before', None, function) if kindOf(function) == 'function' else lambda other: Hook('before', None, other)


def validates(*names):
    return lambda function: Hook('field', names, function)


def validates_schema(function=None, **options):
    return function if kindOf(function) == 'function' else lambda other: other


def post_dump(function=None, **options):
    return function if kindOf(function) == 'function' else lambda other: other


pre_dump = post_dump


class Schema:
    def __init__(self, many=False, unknown='raise', **options):
        self._many = many
        self._unknown = unknown

    def shape(self):
        return {'types': ['object'], 'fields': attributesOf(self), 'others': 'kept' if self._unknown == 'include' else 'dropped'}

    def one(self, data):
        for hook in membersOf(self):
            if kindOf(hook) == 'object' and hook.stage == 'before':
                data = hook.function(self, data)
        loaded = restrict(data, self.shape())
        for hook in membersOf(self):
            if kindOf(hook) == 'object' and hook.stage == 'field':
                for name in hook.name:
                    hook.function(self, loaded[name])
        for hook in membersOf(self):
            if kindOf(hook) == 'object' and hook.stage == 'after':
                loaded = hook.function(self, loaded)
        return loaded

    def load(self, data, many=None, partial=None, unknown=None):
        return [self.one(each) for each in data] if many or self._many else self.one(data)

    def loads(self, json_data, many=None, **options):
        return self.load(decode('json', json_data), many)

    def validate(self, data, **options):
        return {}

    def dump(self, obj, many=None):
        return obj

    def dumps(self, obj, **options):
        return encode('json', obj)

    @classmethod
    def from_dict(cls, fields, name=None):
        return lambda **options: Made(fields)


class Made(Schema):
    def __init__(self, fields):
        self._fields = fields
        self._many = False

    def shape(self):
        return {'types': ['object'], 'fields': self._fields, 'others': 'dropped'}


SchemaOpts = None
