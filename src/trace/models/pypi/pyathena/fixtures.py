from pyathena import connect

connection = connect(s3_staging_dir='s3://results/athena/', work_group='shop', region_name='eu-west-1')


def queries(event, context):
    cursor = connection.cursor()
    # uses athena:GetQueryExecution, athena:GetQueryResults, athena:StartQueryExecution
    cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
    cursor.execute('SELECT * FROM orders')  # uses athena:GetQueryExecution, athena:GetQueryResults, athena:StartQueryExecution
    return cursor.fetchall()
