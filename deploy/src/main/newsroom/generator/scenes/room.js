scene('room', { seed: 83 }, ({ c, x, w, h }) => {
  x.fillStyle = grad(x, 0, 0, w, 0, [
    [0, '#1b2633'],
    [0.5, '#221f20'],
    [1, '#2b2019'],
  ]);
  x.fillRect(0, 0, w, h);
  veil(x, w, h, [3, 5, 5], [12, 12, 14], (v) => Math.max(0, v - 0.35) * 0.9);
  x.fillStyle = grad(x, 0, 800, 0, h, [
    [0, '#2a221d'],
    [1, '#0e0d0f'],
  ]);
  x.fillRect(0, 800, w, 200);
  soft(x, w, h, 2, (k) => {
    k.fillStyle = grad(k, 0, 130, 0, 620, [
      [0, '#24384e'],
      [0.6, '#4b6278'],
      [1, '#7d8c98'],
    ]);
    k.fillRect(250, 130, 380, 500);
    for (let n = 0; n < 7; n++) {
      k.fillStyle = ['#2b3a49', '#223040', '#33424f'][n % 3];
      const top = 420 + ((n * 53) % 90);
      k.fillRect(250 + n * 56, top, 54, 630 - top);
    }
    k.fillStyle = '#f0c27c';
    k.fillRect(380, 520, 9, 12);
    k.fillRect(536, 478, 9, 12);
  });
  veil(x, w, h, [22, 60, 5, 0.6], [196, 212, 222], (v, a, b) => {
    if (a < 250 || a > 630 || b < 130 || b > 630) return 0;
    const edge = Math.min(a - 250, 630 - a, Math.abs(a - 440), b - 130, 630 - b);
    return Math.max(0, v - 0.32) * 2.2 * Math.exp(-edge / 44);
  });
  soft(x, w, h, 1, (k) => {
    k.strokeStyle = '#11161c';
    k.lineWidth = 16;
    k.strokeRect(250, 130, 380, 500);
    k.fillStyle = '#11161c';
    k.fillRect(432, 130, 16, 500);
    k.fillRect(250, 330, 380, 10);
    k.fillRect(226, 632, 430, 22);
    k.fillStyle = '#171b20';
    k.beginPath();
    k.moveTo(196, 90);
    k.bezierCurveTo(240, 300, 200, 520, 240, 800);
    k.lineTo(120, 800);
    k.lineTo(130, 90);
    k.fill();
    k.beginPath();
    k.moveTo(690, 90);
    k.bezierCurveTo(646, 300, 690, 520, 650, 800);
    k.lineTo(760, 800);
    k.lineTo(752, 90);
    k.fill();
    k.fillRect(110, 80, 660, 12);
  });
  glow(x, 1180, 700, 820, '255,160,76', 0.5);
  soft(x, w, h, 26, (k) => {
    k.fillStyle = 'rgba(255,164,84,.4)';
    k.beginPath();
    k.ellipse(1120, 880, 360, 60, 0, 0, 7);
    k.fill();
  });
  soft(x, w, h, 1, (k) => {
    k.fillStyle = '#0c0c0e';
    k.fillRect(1178, -10, 44, 540);
    k.fillRect(1168, 180, 64, 12);
    k.beginPath();
    k.roundRect(1090, 520, 220, 310, 22);
    k.fill();
    k.fillRect(1074, 512, 252, 22);
    k.fillRect(1104, 826, 18, 50);
    k.fillRect(1278, 826, 18, 50);
    k.beginPath();
    k.roundRect(1130, 452, 96, 62, 26);
    k.fill();
    k.fillRect(1166, 438, 24, 16);
    k.lineWidth = 7;
    k.strokeStyle = '#0c0c0e';
    k.beginPath();
    k.arc(1178, 460, 46, Math.PI * 1.05, Math.PI * 1.95);
    k.stroke();
    shape(k, '#0c0c0e', 1224, 470, 1262, 450, 1258, 466, 1226, 492);
    k.fillStyle = grad(k, 0, 620, 0, 760, [
      [0, '#ffb65c'],
      [0.5, '#ffe0a0'],
      [1, '#f08a34'],
    ]);
    k.beginPath();
    k.roundRect(1130, 620, 140, 130, 10);
    k.fill();
    k.fillStyle = '#0c0c0e';
    for (let bar = 0; bar < 4; bar++) k.fillRect(1156 + bar * 30, 620, 7, 130);
  });
  glow(x, 1200, 684, 330, '255,180,96', 0.85);
  soft(x, w, h, 16, (k) => {
    k.strokeStyle = 'rgba(226,214,200,.2)';
    k.lineWidth = 26;
    k.beginPath();
    k.moveTo(1262, 440);
    k.bezierCurveTo(1310, 380, 1230, 330, 1290, 250);
    k.bezierCurveTo(1330, 200, 1280, 160, 1310, 110);
    k.stroke();
  });
  const cut = blank(w, h);
  const k = cut.getContext('2d');
  k.fillStyle = '#0b0b0e';
  k.beginPath();
  k.moveTo(760, 960);
  k.bezierCurveTo(742, 760, 770, 640, 846, 604);
  k.bezierCurveTo(820, 560, 822, 500, 868, 486);
  k.bezierCurveTo(924, 472, 958, 516, 944, 566);
  k.bezierCurveTo(938, 590, 930, 600, 926, 610);
  k.bezierCurveTo(990, 640, 1020, 720, 1026, 800);
  k.bezierCurveTo(1050, 820, 1062, 880, 1060, 960);
  k.fill();
  k.fillRect(744, 640, 22, 330);
  k.fillRect(744, 632, 70, 18);
  k.beginPath();
  k.roundRect(1030, 892, 74, 34, 12);
  k.fill();
  x.filter = 'blur(1.4px)';
  x.drawImage(cut, 0, 0);
  x.filter = 'none';
  x.drawImage(rim(cut, '255,184,108', true), 0, 0);
  bloom(c, 40, 0.28);
  return finish(c, { grain: 8, vig: 0.6, lift: [7, 8, 10] });
});
