portrait(
  'portrait-holloran',
  {
    seed: 73,
    hair: 'beanie',
    over: ['camera', 'arm'],
    flip: true,
    tones: ['#5f666a', '#2f363c', '#10161b'],
    light: '214,200,180',
  },
  (x, w, h) => {
    x.fillStyle = grad(x, 0, 0, 0, h, [
      [0, '#1d2c3b'],
      [0.55, '#56636b'],
      [0.72, '#a58c70'],
      [1, '#27323b'],
    ]);
    x.fillRect(0, 0, w, h);
    soft(x, w, h, 9, (k) => crane(k, 90, 540, 2.2, '#36434d'));
    bokeh(x, w, h, 16, 470, 580, '255,196,116');
  },
);
