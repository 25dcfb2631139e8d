from cordon import attributesOf, cloud
from cordon import open as unknown

# A model is a class whose objects are a table's items; its inner class says the table's name. Names and values of expressions are bound.


class Attribute:
    def __init__(self, hash_key=False, range_key=False, null=None, default=None, default_for_new=None, attr_name=None, of=None, **attributes):
        self.hash_key = hash_key

    def __set_name__(self, owner, name):
        self.attr_name = name

    def set(self, value):
        return unknown(value)

    def add(self, *values):
        return unknown(*values)

    def remove(self, *indexes):
        return unknown()

    def delete(self, *values):
        return unknown(*values)

    def append(self, other):
        return unknown(other)

    def prepend(self, other):
        return unknown(other)

    def exists(self):
        return unknown()

    def does_not_exist(self):
        return unknown()

    def is_type(self):
        return unknown()

    def startswith(self, prefix):
        return unknown(prefix)

    def between(self, lower, upper):
        return unknown(lower, upper)

    def is_in(self, *values):
        return unknown(*values)

    def contains(self, item):
        return unknown(item)

    def as_dict(self):
        return unknown()


UnicodeAttribute = NumberAttribute = BooleanAttribute = BinaryAttribute = JSONAttribute = NullAttribute = VersionAttribute = Attribute
UTCDateTimeAttribute = TTLAttribute = UnicodeSetAttribute = NumberSetAttribute = BinarySetAttribute = Attribute
ListAttribute = MapAttribute = DynamicMapAttribute = DiscriminatorAttribute = UnicodeEnumAttribute = NumberEnumAttribute = Attribute


class AllProjection:
    pass


class KeysOnlyProjection:
    pass


class IncludeProjection:
    def __init__(self, non_attr_keys=None):
        self.names = non_attr_keys


def send(model, operation, **given):
    return cloud('dynamodb', operation, {'TableName': model.Meta.table_name, **given})


def found(model, items):
    return [stored(model, one) for one in items]


def stored(model, item):
    one = model()
    for name, attribute in attributesOf(one).items():
        if isinstance(attribute, Attribute):
            setattr(one, name, item[name])
    return one


class Index:
    class Meta:
        index_name = None

    def __set_name__(self, owner, name):
        self.model = owner
        self.name = self.Meta.index_name or name

    def query(self, hash_key, range_key_condition=None, filter_condition=None, **options):
        values = {':key': hash_key}
        return found(self.model, send(self.model, 'Query', IndexName=self.name, ExpressionAttributeValues=values)['Items'])

    def scan(self, filter_condition=None, **options):
        return found(self.model, send(self.model, 'Scan', IndexName=self.name)['Items'])

    def count(self, hash_key, range_key_condition=None, filter_condition=None, **options):
        return int(send(self.model, 'Query', IndexName=self.name, ExpressionAttributeValues={':key': hash_key})['Count'])


GlobalSecondaryIndex = LocalSecondaryIndex = Index


class Batch:
    def __init__(self, model):
        self.model = model

    def save(self, put_item):
        cloud('dynamodb', 'BatchWriteItem', {'RequestItems': {self.model.Meta.table_name: [{'PutRequest': {'Item': values(put_item)}}]}})

    def delete(self, del_item):
        cloud('dynamodb', 'BatchWriteItem', {'RequestItems': {self.model.Meta.table_name: [{'DeleteRequest': {}}]}})

    def commit(self):
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


def values(item):
    return {name: getattr(item, name) for name in item.names}


class Model:
    class Meta:
        table_name = None

    class DoesNotExist(Exception):
        pass

    def __init__(self, hash_key=None, range_key=None, **attributes):
        self.names = [name for name in attributes]
        self.hash_key = hash_key
        for name in attributes:
            setattr(self, name, attributes[name])

    @classmethod
    def get(cls, hash_key, range_key=None, consistent_read=False, attributes_to_get=None, settings=None):
        return stored(cls, send(cls, 'GetItem', Key={'hash_key': hash_key, 'range_key': range_key})['Item'])

    @classmethod
    def query(cls, hash_key, range_key_condition=None, filter_condition=None, index_name=None, **options):
        return found(cls, send(cls, 'Query', IndexName=index_name, ExpressionAttributeValues={':key': hash_key})['Items'])

    @classmethod
    def scan(cls, filter_condition=None, segment=None, total_segments=None, limit=None, index_name=None, **options):
        return found(cls, send(cls, 'Scan', IndexName=index_name, TotalSegments=total_segments)['Items'])

    @classmethod
    def count(cls, hash_key=None, range_key_condition=None, filter_condition=None, index_name=None, **options):
        if hash_key is None:
            return int(send(cls, 'DescribeTable')['Table']['ItemCount'])
        return int(send(cls, 'Query', IndexName=index_name, ExpressionAttributeValues={':key': hash_key})['Count'])

    @classmethod
    def batch_get(cls, items, **options):
        answer = cloud('dynamodb', 'BatchGetItem', {'RequestItems': {cls.Meta.table_name: {'Keys': [{'key': one} for one in items]}}})
        return found(cls, answer['Responses'][cls.Meta.table_name])

    @classmethod
    def batch_write(cls, auto_commit=True, settings=None):
        return Batch(cls)

    @classmethod
    def exists(cls):
        send(cls, 'DescribeTable')
        return unknown()

    @classmethod
    def describe_table(cls):
        return send(cls, 'DescribeTable')['Table']

    @classmethod
    def create_table(cls, wait=False, read_capacity_units=None, write_capacity_units=None, billing_mode=None, ignore_update_ttl_errors=False):
        send(cls, 'DescribeTable')
        send(cls, 'CreateTable')

    @classmethod
    def delete_table(cls):
        send(cls, 'DeleteTable')

    @classmethod
    def from_raw_data(cls, data):
        return stored(cls, data)

    def save(self, condition=None, **options):
        return send(type(self), 'PutItem', Item=values(self))

    def update(self, actions, condition=None, **options):
        return send(type(self), 'UpdateItem', Key={'hash_key': self.hash_key}, ExpressionAttributeValues={':values': actions})

    def delete(self, condition=None, **options):
        return send(type(self), 'DeleteItem', Key={'hash_key': self.hash_key})

    def refresh(self, consistent_read=False, **options):
        send(type(self), 'GetItem', Key={'hash_key': self.hash_key})

    def to_simple_dict(self, **options):
        return unknown(values(self))

    def to_dict(self):
        return unknown(values(self))

    def to_json(self):
        return unknown(values(self))

    @property
    def attribute_values(self):
        return values(self)


# Transactions: each part asks for its own action.


class Connection:
    def __init__(self, region=None, host=None, **options):
        self.region = region


class TransactWrite:
    def __init__(self, connection=None, client_request_token=None, **options):
        self.connection = connection

    def save(self, model, condition=None, return_values=None):
        send(type(model), 'PutItem', Item=values(model))

    def update(self, model, actions, condition=None, return_values=None, **options):
        model.update(actions)

    def delete(self, model, condition=None):
        model.delete()

    def condition_check(self, model_cls, hash_key, range_key=None, condition=None):
        checked = {'ConditionCheck': {'TableName': model_cls.Meta.table_name, 'Key': {'hash_key': hash_key}}}
        cloud('dynamodb', 'TransactWriteItems', {'TransactItems': [checked]})

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


class Future:
    def __init__(self, item):
        self.item = item

    def get(self):
        return self.item


class TransactGet:
    def __init__(self, connection=None, **options):
        self.connection = connection

    def get(self, model_cls, hash_key, range_key=None):
        return Future(model_cls.get(hash_key, range_key))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


class TableConnection:
    def __init__(self, table_name, **options):
        self.Meta = self
        self.table_name = table_name

    def get_item(self, hash_key, range_key=None, **options):
        return send(self, 'GetItem', Key={'hash_key': hash_key})

    def put_item(self, hash_key, range_key=None, attributes=None, **options):
        return send(self, 'PutItem', Item=attributes)

    def update_item(self, hash_key, range_key=None, actions=None, **options):
        return send(self, 'UpdateItem', Key={'hash_key': hash_key})

    def delete_item(self, hash_key, range_key=None, **options):
        return send(self, 'DeleteItem', Key={'hash_key': hash_key})

    def query(self, hash_key, index_name=None, **options):
        return send(self, 'Query', IndexName=index_name)

    def scan(self, **options):
        return send(self, 'Scan')

    def describe_table(self):
        return send(self, 'DescribeTable')
