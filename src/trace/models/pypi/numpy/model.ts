import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../../python/at.ts'

// What reads programs and models: `torch.load` with `weights_only` is a reader of numbers, its default since 2.6.
export const numpy = pythonModel({
  packages: ['numpy', 'scipy', 'torch', 'tensorflow', 'keras', 'sklearn', 'onnxruntime', 'cv2', 'PIL', 'imageio', 'skimage'],
  exports: {
    load: {
      sinks: [
        { kind: 'deserialization', at: 'arg0', when: { at: 'keywords.allow_pickle', is: 'true' } },
        { kind: 'deserialization', at: 'arg0', when: { at: 'keywords.weights_only', is: [false] } },
        { kind: 'path', at: 'arg0|keywords.file|keywords.f', only: 'strings' },
      ],
      gives: { of: ['arg0'] },
    },
    ...each(
      [
        'models.load_model',
        'keras.models.load_model',
        'load_model',
        'jit.load',
        'InferenceSession',
        'imread',
        'Image.open',
        'loadtxt',
        'genfromtxt',
        'fromfile',
        'io.loadmat',
      ],
      {
        sinks: [{ kind: 'path', at: 'arg0|keywords.fp|keywords.uri|keywords.filename|keywords.filepath|keywords.fname', only: 'strings' }],
        gives: { of: ['arg0'] },
      },
    ),
    ...each(['save', 'savez', 'savetxt', 'imwrite'], { sinks: [{ kind: 'path', at: at(0, 'file'), only: 'strings' }], gives: 'nothing' }),
    ...each(['zeros', 'ones', 'empty', 'full', 'arange', 'linspace', 'identity', 'eye'], {
      sinks: [{ kind: 'work', at: 'arg0|keywords.shape' }],
      gives: { of: [], types: ['number'] },
    }),
    ...each(['ImageMath.eval', 'ImageMath.unsafe_eval'], { sinks: [{ kind: 'code', at: 'arg0' }], gives: { of: [] } }),
    ...each(['Image.new', 'Image.frombytes', 'ImageDraw.Draw', 'ImageFont.truetype'], { gives: { of: [] } }),
  },
  source:
    'https://numpy.org/doc/stable/reference/generated/numpy.load.html, https://pytorch.org/docs/stable/generated/torch.load.html, https://pillow.readthedocs.io/en/stable/reference/Image.html, 2026-11-22',
})
