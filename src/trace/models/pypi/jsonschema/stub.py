from cordon import open as unknown
from cordon import requireBySchema, testBySchema


class ValidationError(Exception):
    def __init__(self, message=''):
        self.message = message
        self.path = []


class SchemaError(Exception):
    pass


class JsonSchemaException(Exception):
    pass


JsonSchemaValueException = JsonSchemaException


def validate(instance, schema, cls=None, *args, **options):
    # fastjsonschema has the schema first: it is the one with words of JSON Schema, so both are held to the other.
    requireBySchema(instance, schema)
    requireBySchema(schema, instance)
    return schema


class Validator:
    def __init__(self, schema, resolver=None, format_checker=None, **options):
        self.schema = schema

    def validate(self, instance, *args, **options):
        requireBySchema(instance, self.schema)

    def is_valid(self, instance, *args):
        return testBySchema(instance, self.schema)

    def iter_errors(self, instance, *args):
        return [] if testBySchema(instance, self.schema) else [ValidationError(unknown(instance))]

    def check_schema(self, *schema):
        return None

    def evolve(self, **changes):
        return self


Draft3Validator = Validator
Draft4Validator = Validator
Draft6Validator = Validator
Draft7Validator = Validator
Draft201909Validator = Validator
Draft202012Validator = Validator


def validator_for(schema, default=None):
    return Validator


def is_valid(schema, instance):
    return testBySchema(instance, schema)


def FormatChecker(*formats):
    return None


def draft7_format_checker(*args):
    return None


def RefResolver(*args, **options):
    return None


def best_match(errors, *args):
    for one in errors:
        return one
    return None


def compile(definition, *args, **options):
    def check(data):
        requireBySchema(data, definition)
        return data

    return check
