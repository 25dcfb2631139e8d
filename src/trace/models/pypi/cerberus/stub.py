from cordon import open as unknown
from cordon import test

types = {
    'string': ['string'],
    'integer': ['number'],
    'float': ['number'],
    'number': ['number'],
    'boolean': ['boolean'],
    'dict': ['object'],
    'list': ['array'],
}


def shape_of(rules):
    shape = {}
    if 'type' in rules and rules['type'] in types:
        shape['types'] = types[rules['type']]
    if 'allowed' in rules:
        shape['values'] = rules['allowed']
    if 'regex' in rules:
        shape['pattern'] = '^(?:' + rules['regex'] + ')$'
    if 'max' in rules or 'maxlength' in rules:
        shape['safe'] = ['work']
    return shape


class Validator:
    def __init__(self, schema=None, allow_unknown=False, purge_unknown=False, **options):
        self.schema = schema
        self.errors = {}
        self.document = None

    def validate(self, document, schema=None, **options):
        self.document = document
        self.errors = {'field': unknown(document)}
        rules = self.schema if schema is None else schema
        return test(document, {'fields': {name: shape_of(one) for name, one in rules.items()}})

    def __call__(self, document, schema=None, **options):
        return self.validate(document, schema)

    def validated(self, document, schema=None, **options):
        return document if self.validate(document, schema) else None

    def normalized(self, document, schema=None, **options):
        return document
