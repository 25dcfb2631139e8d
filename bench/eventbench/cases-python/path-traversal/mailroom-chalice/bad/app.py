from chalice import Chalice, NotFoundError, Response

from chalicelib.letters import letter

app = Chalice(app_name='mailroom')


@app.route('/letters/{name}', methods=['GET'])
def show(name):
    try:
        body = letter(name)
    except FileNotFoundError:
        raise NotFoundError('no such letter')
    return Response(body=body, headers={'Content-Type': 'text/plain'})
