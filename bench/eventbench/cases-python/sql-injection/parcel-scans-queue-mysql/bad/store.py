import json
import os

import MySQLdb

db = MySQLdb.connect(host=os.environ['DB_HOST'], db='parcels', ssl={'ca': '/opt/rds.pem'})


def handler(event, context):
    cursor = db.cursor()
    for record in event['Records']:
        scan = json.loads(record['body'])
        cursor.execute('UPDATE parcels SET depot = %d WHERE id = ' % int(scan['depot']) + str(scan['parcel']))  # finds sql-injection
    db.commit()
