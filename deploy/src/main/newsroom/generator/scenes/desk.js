scene('desk', { seed: 62 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, 0, h, [
    [0, '#12171d'],
    [0.6, '#1c232b'],
    [1, '#0b0e12'],
  ]);
  x.fillRect(0, 0, w, h);
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#0c1116';
    k.fillRect(146, 96, 1308, 538);
    k.fillStyle = grad(k, 0, 110, 0, 620, [
      [0, '#6d7166'],
      [0.5, '#8c8c7c'],
      [1, '#5f645e'],
    ]);
    k.fillRect(160, 110, 1280, 510);
  });
  const district = [];
  for (let row = 0; row < 5; row++)
    for (let col = 0; col < 10; col++)
      district.push([200 + col * 122 + within(-22, 22) + (row % 2) * 40, 150 + row * 92 + within(-16, 16)]);
  soft(x, w, h, 0.7, (k) => {
    k.fillStyle = 'rgba(74,86,92,.75)';
    k.beginPath();
    k.moveTo(160, 520);
    k.bezierCurveTo(420, 440, 560, 560, 780, 510);
    k.bezierCurveTo(960, 470, 1180, 560, 1440, 470);
    k.lineTo(1440, 620);
    k.lineTo(160, 620);
    k.fill();
    k.strokeStyle = 'rgba(30,34,36,.55)';
    for (let i = 0; i < 240; i++) {
      const [px, py] = district[(within(0, district.length) | 0) % district.length];
      if (py > 500) continue;
      const a = within(-0.25, 0.25) + (i % 2 ? 1.45 : 0.1);
      const long = within(30, 150);
      k.lineWidth = within(0.8, 2);
      k.beginPath();
      k.moveTo(px + within(-50, 50), py + within(-40, 40));
      k.lineTo(px + Math.cos(a) * long, py + Math.sin(a) * long * 0.5);
      k.stroke();
    }
    k.strokeStyle = 'rgba(20,24,26,.75)';
    k.lineWidth = 4;
    k.beginPath();
    k.moveTo(160, 300);
    k.bezierCurveTo(440, 330, 620, 250, 800, 300);
    k.bezierCurveTo(1000, 350, 1200, 260, 1440, 300);
    k.moveTo(690, 110);
    k.bezierCurveTo(720, 260, 660, 400, 720, 510);
    k.stroke();
    for (const [i, [px, py]] of district.entries()) {
      if (py > 490) continue;
      k.fillStyle = i % 6 === 0 ? '#ffdf9c' : '#23282b';
      k.beginPath();
      k.arc(px, py, 6, 0, 7);
      k.fill();
    }
  });
  for (const [i, [px, py]] of district.entries()) if (py < 490 && i % 6 === 0) glow(x, px, py, 46, '255,200,116', 0.6);
  for (const px of [420, 1180]) {
    soft(x, w, h, 1, (k) => {
      k.fillStyle = '#0a0d10';
      k.fillRect(px - 2, -10, 4, 70);
      shape(k, '#0a0d10', px - 54, 84, px - 20, 52, px + 20, 52, px + 54, 84);
    });
    cone(x, px, 84, 330, 620, '255,214,150', 0.22, 24);
    glow(x, px, 90, 220, '255,206,136', 0.7);
  }
  veil(x, w, h, [5, 5, 4], [6, 8, 11], (v, a, b) => (b < 640 ? Math.max(0, v - 0.4) * 1.1 : 0));
  soft(x, w, h, 1, (k) => {
    shape(k, '#14191e', 60, 760, 1540, 760, 1700, 1010, -100, 1010);
    k.fillStyle = 'rgba(255,214,150,.2)';
    shape(k, k.fillStyle, 100, 768, 1500, 768, 1530, 800, 70, 800);
    for (const [px, wide] of [
      [250, 150],
      [620, 120],
      [960, 150],
      [1310, 140],
    ])
      shape(k, '#b9ad93', px, 790, px + wide, 786, px + wide + 16, 822, px - 10, 826);
    for (const px of [500, 1190]) {
      k.fillStyle = '#0a0d11';
      k.beginPath();
      k.moveTo(px - 52, 800);
      k.lineTo(px + 52, 800);
      k.lineTo(px + 36, 752);
      k.lineTo(px - 36, 752);
      k.fill();
      k.beginPath();
      k.roundRect(px - 62, 732, 124, 22, 11);
      k.fill();
    }
  });
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  for (const [px, py, s] of [
    [330, 990, 3],
    [700, 1000, 3.1],
    [1060, 990, 2.9],
  ]) {
    seated(k, px, py, s, '#0a0d11');
    k.fillStyle = '#0a0d11';
    k.beginPath();
    k.roundRect(px - 30 * s, py - 34 * s, 60 * s, 44 * s, 6 * s);
    k.fill();
  }
  person(k, 1395, 930, 4.1, '#0a0d11', { step: 0.15, flip: true });
  k.strokeStyle = '#0a0d11';
  k.lineWidth = 30;
  k.lineCap = 'round';
  k.beginPath();
  k.moveTo(1360, 618);
  k.lineTo(1300, 540);
  k.lineTo(1262, 440);
  k.stroke();
  x.filter = 'blur(1.3px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  x.drawImage(rim(cut, '240,206,150', true), 0, 0);
  bloom(c, 34, 0.28);
  return finish(c, { grain: 8, vig: 0.58, lift: [6, 7, 9] });
});
