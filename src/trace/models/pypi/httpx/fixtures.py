import httpx


def direct(event, context):
    httpx.get(event['url'])  # finds url
    httpx.post('https://api.example.com/', json=event, verify=False)
    httpx.request('GET', 'http://' + event['host'])  # finds url


def clients(event, context):
    with httpx.Client(base_url='https://api.example.com') as client:
        client.get('/items/' + event['id'])
        client.get(event['url'])  # finds url
    httpx.Client(base_url=event['server'])  # finds url


async def later(event, context):
    async with httpx.AsyncClient(timeout=3) as client:
        response = await client.post(event['url'], content=b'x')  # finds url
        other = await client.get('https://api.example.com/', params={'id': event['id']})
        return len(response.json()) + other.status_code
