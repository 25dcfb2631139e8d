import awswrangler as wr


def queries(event, context):
    wr.athena.read_sql_query("SELECT * FROM orders WHERE id = '" + event['id'] + "'", database='shop')  # finds sql
    wr.athena.read_sql_query(sql='SELECT * FROM ' + event['table'], database='shop')  # finds sql
    wr.athena.read_sql_query('SELECT * FROM orders', database='shop')
    wr.timestream.query('SELECT * FROM x ORDER BY ' + event['column'])  # finds sql
