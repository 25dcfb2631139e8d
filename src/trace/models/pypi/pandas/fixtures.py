import io
import os
import pandas as pd


def reads(event, context):
    frame = pd.read_csv(io.StringIO(event['body']))
    os.system('ls ' + frame['folder'][0])  # finds command
    os.system('ls ' + str(len(frame)))
    pd.read_csv('/mnt/' + event['file'])  # finds path
    pd.read_csv('s3://shop/orders.csv')
    pd.read_pickle(event['url'])  # finds deserialization


def queries(event, context):
    frame = pd.DataFrame({'a': [1]})
    frame.query('name == "' + event['name'] + '"')  # finds code
    frame.query('a == 1')
    pd.eval(event['formula'])  # finds code
    pd.read_sql('SELECT * FROM orders WHERE id = ' + event['id'], None)  # finds sql
    pd.read_sql_query('SELECT * FROM orders', con=None)
