import json
import os

from apig_wsgi import make_lambda_handler
from django import forms
from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.core.wsgi import get_wsgi_application
from django.db import connection, models
from django.db.models.expressions import RawSQL
from django.http import Http404, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import include, path, re_path
from django.utils.html import escape
from django.utils.safestring import mark_safe
from django.views import View
from django.views.generic import ListView
from mangum import Mangum
from rest_framework import routers, serializers, viewsets
from rest_framework.decorators import api_view
from rest_framework.response import Response

ROOT_URLCONF = __name__


class Order(models.Model):
    name = models.CharField(max_length=80)


def texts(event, context):
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM orders WHERE id = '" + event['id'] + "'")  # finds sql
        cursor.execute('SELECT * FROM orders WHERE id = %s', [event['id']])  # finds record-key
        cursor.execute('SELECT * FROM orders')
        return len(cursor.fetchall())


def rows(event, context):
    for order in Order.objects.raw("SELECT * FROM orders WHERE name = '%s'" % event['name']):  # finds sql
        print(len(order.name))
    Order.objects.raw('SELECT * FROM orders WHERE name = %s', [event['name']])
    Order.objects.filter(name=event['name']).exclude(size=event['size']).order_by('name')
    Order.objects.filter(owner=1).extra(where=["name = '" + event['name'] + "'"])  # finds sql
    Order.objects.extra(where=['name = %s'], params=[event['name']])
    Order.objects.annotate(size=RawSQL('SELECT ' + event['column'], []))  # finds sql
    Order.objects.annotate(size=RawSQL('SELECT size WHERE a = %s', [event['a']]))
    Order.objects.get(pk=event['id'])  # finds record-key
    return get_object_or_404(Order, pk=event['id'])  # finds record-key


def marked(event, context):
    mark_safe('<p>' + event['name'] + '</p>')  # finds html
    mark_safe('<p>' + escape(event['name']) + '</p>')


def page(request):
    name = request.GET.get('name', 'you')
    if request.GET.get('next'):
        return redirect(request.GET['next'])  # finds redirect
    if request.GET.get('order'):
        return HttpResponseRedirect('/orders/' + request.GET['order'])
    if request.GET.get('wrong'):
        return HttpResponseBadRequest('<p>no ' + name + '</p>')  # finds html
    return HttpResponse('<p>' + name + '</p>')  # finds html


@login_required
def quiet(request, order_id, slug):
    os.system(f'ls {order_id} {slug}')
    if request.method == 'POST':
        return JsonResponse({'name': request.POST['name']})
    if request.GET.get('text'):
        return HttpResponse(request.GET['text'], content_type='text/plain')
    if request.GET.get('escaped'):
        return HttpResponse('<p>' + escape(request.GET['escaped']) + '</p>')
    return render(request, 'page.html', {'name': request.GET['name']})


def named(request, name, year=None):
    os.system('ls ' + name)  # finds command
    os.system('ls ' + str(year))
    raise Http404('no such thing')


def years(request, year, rest):
    os.system('ls ' + year)
    os.system('ls ' + rest)  # finds command
    return HttpResponse()


class Upload(View):
    def post(self, request, folder):
        os.system('ls ' + json.loads(request.body)['name'])  # finds command
        os.system('ls ' + request.headers['X-Folder'])  # finds command
        os.system('ls ' + request.META['HTTP_X_FOLDER'])  # finds command
        os.system('ls ' + request.META['REMOTE_ADDR'])
        os.system('ls ' + request.COOKIES['folder'])  # finds command
        os.system('ls ' + self.kwargs['folder'])  # finds command
        file = request.FILES['file']
        with open('/tmp/' + file.name, 'wb') as target:
            for chunk in file.chunks():
                target.write(chunk)
        return HttpResponse('kept', content_type='text/plain')


class OrderForm(forms.Form):
    name = forms.CharField()
    count = forms.IntegerField()


def filled(request):
    form = OrderForm(request.POST)
    if form.is_valid():
        os.system('ls ' + form.cleaned_data['name'])  # finds command
        os.system('ls %s' % form.cleaned_data['count'])
    return HttpResponse()


class Listed(ListView):
    def get_queryset(self):
        os.system('ls ' + self.request.GET['folder'])  # finds command
        return Order.objects.filter(name=self.request.GET['name'])


class OrderSerializer(serializers.Serializer):
    name = serializers.CharField()
    owner = serializers.UUIDField()


class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer

    def perform_create(self, serializer):
        os.system('ls ' + serializer.validated_data['name'])  # finds command
        os.system('ls ' + serializer.validated_data['owner'])

    def retrieve(self, request, pk=None):
        os.system('ls ' + request.query_params['folder'])  # finds command
        return Response({'name': request.data['name']})


@api_view(['POST'])
def called(request):
    os.system('ls ' + request.data['folder'])  # finds command
    return Response({})


router = routers.DefaultRouter()
router.register('orders', OrderViewSet)
inner = [path('called/', called), path('listed/', Listed.as_view())]
urlpatterns = [
    path('admin/', admin.site.urls),
    path('page/', page),
    path('quiet/<int:order_id>/<slug:slug>/', quiet),
    path('named/<name>/<int:year>/', named),
    re_path(r'^years/(?P<year>[0-9]{4})/(?P<rest>.+)$', years),
    path('upload/<path:folder>/', Upload.as_view()),
    path('filled/', filled),
    path('inner/', include((inner, 'inner'))),
    path('v1/', include(router.urls)),
]

application = get_wsgi_application()
adapter = make_lambda_handler(application)


def through(event, context):
    return adapter(event, context)


def asynchronous(event, context):
    return Mangum(application, lifespan='off')(event, context)
