import aiofiles
import s3fs
from smart_open import open as smart


def files(event, context):
    smart('/mnt/' + event['name'])  # finds path
    smart('s3://uploads/orders.csv')
    s3fs.S3FileSystem().get('uploads/a', '/tmp/' + event['name'])  # finds path
    s3fs.S3FileSystem().get('uploads/' + event['name'], '/tmp/fixed')


async def later(event, context):
    async with aiofiles.open('/tmp/' + event['name'], 'w') as file:  # finds path
        await file.write('x')
