scene('radio', { seed: 38 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#1a2838'],
    [0.6, '#3f5265'],
    [1, '#1a222c'],
  ]);
  x.fillRect(0, 0, w, h);
  soft(x, w, h, 14, (k) => {
    for (let n = 0; n < 26; n++) {
      const left = n * 66 - 20;
      const top = 330 + ((n * 97) % 170);
      k.fillStyle = ['#2c3b4b', '#243241', '#354455'][n % 3];
      k.fillRect(left, top, 64, 500);
    }
    for (let n = 0; n < 7; n++) {
      k.fillStyle = 'rgba(246,200,128,.85)';
      k.beginPath();
      k.arc(within(60, 1540), within(430, 680), within(9, 18), 0, 7);
      k.fill();
    }
  });
  veil(x, w, h, [3, 8, 5], [120, 138, 152], (v, a, b) => 0.5 * v * Math.exp(-(((b - 600) / 240) ** 2)));
  flakes(x, w, h, 500, 0.55);
  veil(
    x,
    w,
    h,
    [30, 60, 5, 0.6],
    [206, 218, 226],
    (v, a, b) =>
      Math.max(0, v - 0.3) *
      1.7 *
      Math.exp(-Math.min(Math.abs(a - 800), 776 - b > 0 ? 776 - b : 0, a, w - a) / 40) *
      (b < 776 ? 1 : 0),
  );
  soft(x, w, h, 1.4, (k) => {
    k.fillStyle = grad(k, 782, 0, 826, 0, [
      [0, '#10161d'],
      [1, '#28323c'],
    ]);
    k.fillRect(782, -10, 40, 800);
    k.fillRect(-10, 210, 1620, 26);
    k.fillStyle = grad(k, 0, 770, 0, h, [
      [0, '#39424a'],
      [0.12, '#2a3138'],
      [1, '#101419'],
    ]);
    k.fillRect(-10, 770, 1620, 240);
  });
  veil(x, w, h, [9, 160, 4], [8, 10, 14], (v, a, b) => (b > 775 ? Math.max(0, v - 0.45) * 1.6 : 0));
  glow(x, 560, 660, 520, '255,190,104', 0.34);
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  k.fillStyle = '#17130f';
  k.beginPath();
  k.roundRect(250, 480, 660, 370, 46);
  k.fill();
  k.fillRect(300, 846, 60, 16);
  k.fillRect(800, 846, 60, 16);
  k.lineWidth = 7;
  k.strokeStyle = '#17130f';
  k.beginPath();
  k.moveTo(850, 490);
  k.lineTo(1130, 60);
  k.stroke();
  k.beginPath();
  k.roundRect(1080, 720, 130, 140, 16);
  k.fill();
  k.lineWidth = 15;
  k.beginPath();
  k.arc(1216, 786, 34, -1.3, 1.3);
  k.stroke();
  x.filter = 'blur(1px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  soft(x, w, h, 1.2, (g) => {
    g.save();
    g.beginPath();
    g.roundRect(250, 480, 660, 370, 46);
    g.clip();
    g.fillStyle = grad(g, 250, 480, 910, 850, [
      [0, '#4a3726'],
      [0.5, '#2b2119'],
      [1, '#15110f'],
    ]);
    g.fillRect(250, 480, 660, 370);
    g.fillStyle = '#15110f';
    g.beginPath();
    g.roundRect(290, 524, 320, 282, 26);
    g.fill();
    g.fillStyle = 'rgba(120,96,70,.4)';
    for (let line = 0; line < 22; line++) g.fillRect(304, 540 + line * 12, 292, 4);
    g.fillStyle = grad(g, 640, 0, 880, 0, [
      [0, '#f6c67c'],
      [0.5, '#ffedc4'],
      [1, '#e8a652'],
    ]);
    g.beginPath();
    g.roundRect(640, 540, 236, 96, 12);
    g.fill();
    g.fillStyle = 'rgba(40,24,12,.75)';
    for (let mark = 0; mark < 25; mark++) g.fillRect(654 + mark * 8.7, 556, 2, mark % 4 ? 12 : 22);
    for (let mark = 0; mark < 20; mark++) g.fillRect(658 + mark * 10.6, 600, 2, mark % 5 ? 9 : 16);
    g.fillStyle = '#2a1408';
    g.fillRect(786, 546, 4, 84);
    for (const knob of [690, 826]) {
      g.fillStyle = grad(g, knob - 44, 680, knob + 44, 780, [
        [0, '#6b5236'],
        [1, '#120e0c'],
      ]);
      g.beginPath();
      g.arc(knob, 734, 44, 0, 7);
      g.fill();
      g.fillStyle = '#d8b98c';
      g.fillRect(knob - 2, 696, 4, 22);
    }
    g.restore();
  });
  soft(x, w, h, 1.2, (g) => {
    g.fillStyle = grad(g, 1080, 0, 1210, 0, [
      [0, '#b08a5c'],
      [0.25, '#6a6f72'],
      [1, '#20272d'],
    ]);
    g.beginPath();
    g.roundRect(1082, 722, 126, 136, 16);
    g.fill();
    g.fillStyle = '#14110f';
    g.beginPath();
    g.ellipse(1145, 728, 58, 9, 0, 0, 7);
    g.fill();
  });
  x.drawImage(rim(cut, '190,206,218', false), 0, 0);
  glow(x, 758, 588, 330, '255,200,116', 0.7);
  soft(x, w, h, 16, (g) => {
    g.fillStyle = 'rgba(255,200,120,.28)';
    g.beginPath();
    g.ellipse(760, 876, 250, 18, 0, 0, 7);
    g.fill();
    g.strokeStyle = 'rgba(214,222,226,.2)';
    g.lineWidth = 20;
    g.beginPath();
    g.moveTo(1140, 714);
    g.bezierCurveTo(1110, 650, 1190, 610, 1150, 540);
    g.bezierCurveTo(1130, 500, 1170, 470, 1150, 430);
    g.stroke();
  });
  bloom(c, 36, 0.28);
  return finish(c, { grain: 8, vig: 0.55, lift: [6, 8, 11] });
});
