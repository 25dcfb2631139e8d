from cordon import cloud, sink
from cordon import open as unknown

# A cursor starts a query, waits until it is done and reads its answer. Values that are bound are written into the text, escaped.


class Cursor:
    def __init__(self, connection):
        self.connection = connection

    def execute(self, operation, parameters=None, work_group=None, s3_staging_dir=None, **options):
        sink('sql', operation)
        self.connection.run(operation, work_group, s3_staging_dir)
        return self

    def executemany(self, operation, seq_of_parameters, **options):
        return self.execute(operation)

    def fetchone(self):
        return unknown()

    def fetchmany(self, size=None):
        return [unknown()]

    def fetchall(self):
        return [unknown()]

    def as_pandas(self):
        return unknown()

    def as_arrow(self):
        return unknown()

    def cancel(self):
        cloud('athena', 'StopQueryExecution', {})

    def close(self):
        return None

    def __iter__(self):
        return iter([unknown()])

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


PandasCursor = ArrowCursor = DictCursor = AsyncCursor = Cursor


class Connection:
    def __init__(self, s3_staging_dir=None, work_group=None, schema_name=None, catalog_name=None, session=None, **options):
        self.folder = s3_staging_dir
        self.work_group = work_group
        self.schema_name = schema_name
        self.client = session

    def run(self, text, work_group, folder):
        options = {'client': self.client}
        where = {'OutputLocation': folder or self.folder} if folder or self.folder else None
        asked = {'QueryString': text, 'WorkGroup': work_group or self.work_group, 'ResultConfiguration': where, 'QueryExecutionContext': {'Database': self.schema_name}}
        cloud('athena', 'StartQueryExecution', asked, options)
        cloud('athena', 'GetQueryExecution', {}, options)
        cloud('athena', 'GetQueryResults', {}, options)

    def cursor(self, cursor=None, **options):
        return Cursor(self)

    def commit(self):
        return None

    def close(self):
        return None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return False


def connect(*args, **options):
    return Connection(*args, **options)
