scene('tramstop', { seed: 71 }, ({ c, x, w, h }) => {
  const ground = 660;
  x.fillStyle = grad(x, 0, 0, 0, ground, [
    [0, '#0d1622'],
    [0.6, '#22344a'],
    [1, '#465668'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [4, 10, 6], [8, 13, 22], (v, a, b) => Math.max(0, (v - 0.45) * 2.4) * (1 - b / 760));
  soft(x, w, h, 2, (k) => {
    for (let n = 0; n < 13; n++) {
      const left = n * 130 - 40;
      const top = 200 + ((n * 137) % 190);
      k.fillStyle = ['#1d2936', '#243242', '#18222e'][n % 3];
      k.fillRect(left, top, 132, 600);
      k.fillStyle = 'rgba(6,10,16,.5)';
      for (let row = 0; row < 8; row++)
        for (let q = 0; q < 3; q++) k.fillRect(left + 18 + q * 38, top + 24 + row * 56, 20, 30);
    }
  });
  veil(x, w, h, [3, 8, 4], [104, 122, 140], (v, a, b) => 0.62 * v * Math.exp(-(((b - ground + 30) / 130) ** 2)));
  x.fillStyle = grad(x, 0, ground, 0, h, [
    [0, '#566675'],
    [0.3, '#43525f'],
    [1, '#1c2530'],
  ]);
  x.fillRect(0, ground, w, h);
  veil(x, w, h, [36, 160, 5, 0.6], [14, 20, 28], (v, a, b) =>
    b > ground ? Math.max(0, (v - 0.46) * 2.2) * Math.min(1, (b - ground) / 130) : 0,
  );
  soft(x, w, h, 1.2, (k) => {
    for (const [from, to] of [
      [1180, 620],
      [1250, 830],
      [1330, 1260],
      [1400, 1520],
    ])
      shape(k, 'rgba(10,15,21,.75)', from, ground + 6, from + 4, ground + 6, to + 18, h, to, h);
    k.strokeStyle = 'rgba(10,15,21,.8)';
    k.lineWidth = 2;
    k.beginPath();
    k.moveTo(1290, 430);
    k.lineTo(1040, -10);
    k.moveTo(1294, 430);
    k.lineTo(1500, -10);
    k.stroke();
  });
  soft(x, w, h, 0.9, (k) => {
    k.fillStyle = '#0d141c';
    k.fillRect(150, 330, 560, 20);
    shape(k, '#141d27', 130, 332, 730, 332, 690, 300, 170, 300);
    k.fillStyle = '#0f1720';
    for (const post of [176, 660]) k.fillRect(post, 350, 16, 430);
    k.fillStyle = 'rgba(70,88,104,.35)';
    k.fillRect(192, 372, 468, 290);
    k.fillStyle = '#0f1720';
    k.fillRect(192, 690, 300, 16);
    k.fillRect(216, 704, 12, 70);
    k.fillRect(456, 704, 12, 70);
    k.fillRect(744, 300, 12, 490);
    k.beginPath();
    k.arc(750, 290, 44, 0, 7);
    k.fill();
    k.fillStyle = '#8f9aa3';
    k.fillRect(722, 282, 56, 16);
    k.fillStyle = '#10171f';
    k.beginPath();
    k.roundRect(826, 400, 190, 400, 12);
    k.fill();
    k.beginPath();
    k.ellipse(921, 400, 106, 26, 0, Math.PI, 0);
    k.fill();
  });
  soft(x, w, h, 0.8, (k) => {
    k.fillStyle = grad(k, 840, 0, 1006, 0, [
      [0, '#8f8370'],
      [0.7, '#f2ddb2'],
      [1, '#ffe9bf'],
    ]);
    k.fillRect(842, 440, 158, 236);
    k.fillStyle = 'rgba(40,34,26,.7)';
    k.fillRect(858, 456, 126, 14);
    for (let row = 0; row < 15; row++)
      for (let col = 0; col < 3; col++) k.fillRect(858 + col * 44, 486 + row * 12, 16 + ((row * 7 + col * 5) % 20), 4);
    k.fillStyle = 'rgba(120,112,98,.8)';
    k.fillRect(842, 692, 70, 86);
    k.fillRect(926, 690, 74, 60);
  });
  glow(x, 1050, 640, 520, '255,190,104', 0.5);
  soft(x, w, h, 20, (k) => {
    k.fillStyle = 'rgba(255,204,136,.34)';
    k.beginPath();
    k.ellipse(1080, 812, 280, 40, 0, 0, 7);
    k.fill();
  });
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  person(k, 1130, 830, 3.1, '#0b1016', { hat: 1, step: 0.25 });
  k.strokeStyle = '#0b1016';
  k.lineCap = 'round';
  k.lineWidth = 22;
  k.beginPath();
  k.moveTo(1106, 592);
  k.lineTo(1060, 556);
  k.lineTo(1018, 500);
  k.stroke();
  k.lineWidth = 7;
  k.beginPath();
  k.moveTo(1018, 500);
  k.lineTo(986, 470);
  k.stroke();
  k.fillStyle = '#0b1016';
  k.fillRect(968, 452, 30, 20);
  k.beginPath();
  k.roundRect(1196, 776, 58, 54, 8);
  k.fill();
  k.lineWidth = 4;
  k.beginPath();
  k.arc(1225, 776, 26, Math.PI, 0);
  k.stroke();
  x.filter = 'blur(.9px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  x.drawImage(rim(cut, '255,206,140', false), 0, 0);
  lamp(x, 1040, 786, 190);
  soft(x, w, h, 0.8, (g) => {
    g.fillStyle = '#0b1016';
    g.fillRect(1022, 752, 36, 8);
    g.fillRect(1020, 816, 40, 10);
    g.fillRect(1022, 758, 4, 60);
    g.fillRect(1054, 758, 4, 60);
  });
  flakes(x, w, h, 700, 0.55);
  bloom(c, 32, 0.3);
  return finish(c, { grain: 7, vig: 0.55, lift: [5, 7, 11] });
});
