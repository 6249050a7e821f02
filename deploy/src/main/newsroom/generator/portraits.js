// Our authors: a head in profile against a light, told apart by what they wear. All look to the left; flip turns them.
const profile = (k) => {
  k.beginPath();
  k.moveTo(400, 1300);
  k.bezierCurveTo(430, 1060, 560, 960, 690, 925);
  k.bezierCurveTo(742, 905, 760, 880, 758, 838);
  k.bezierCurveTo(752, 812, 724, 812, 690, 812);
  k.bezierCurveTo(652, 814, 634, 800, 640, 770);
  k.bezierCurveTo(644, 754, 634, 746, 628, 738);
  k.bezierCurveTo(622, 728, 634, 720, 630, 712);
  k.bezierCurveTo(618, 706, 614, 696, 624, 682);
  k.bezierCurveTo(630, 670, 608, 662, 590, 652);
  k.bezierCurveTo(574, 642, 584, 626, 600, 598);
  k.bezierCurveTo(616, 570, 622, 548, 618, 516);
  k.bezierCurveTo(612, 470, 622, 420, 664, 380);
  k.bezierCurveTo(720, 322, 820, 306, 900, 338);
  k.bezierCurveTo(1000, 376, 1034, 470, 1012, 566);
  k.bezierCurveTo(1000, 640, 960, 690, 942, 730);
  k.bezierCurveTo(922, 770, 916, 820, 930, 872);
  k.bezierCurveTo(980, 930, 1120, 950, 1210, 1040);
  k.bezierCurveTo(1270, 1100, 1300, 1200, 1310, 1300);
  k.closePath();
};

const covered = new Set(['hood', 'beanie']);
const wear = {
  short:
    'M634 452C640 400 664 372 700 350C730 312 780 296 830 300C900 296 960 324 996 372C1032 420 1038 500 1018 580C1008 630 990 668 966 690C940 690 916 672 904 640C896 600 884 572 866 560C852 590 842 590 838 560C836 512 806 478 760 466C716 452 676 452 634 452Z',
  bun: 'M636 446C630 330 760 276 900 316C1016 352 1050 470 1016 566C1096 560 1126 640 1090 700C1056 752 976 742 946 716C902 700 866 650 858 596C850 520 800 476 740 458C700 446 668 440 636 446Z',
  bob: 'M630 470C612 330 760 268 900 310C1040 350 1076 520 1050 680C1040 770 1024 840 976 872C920 890 862 872 836 838C862 760 840 640 806 566C780 500 720 470 630 470Z',
  long: 'M632 452C620 330 760 270 900 312C1040 352 1082 520 1066 700C1062 840 1120 960 1100 1130C1040 1190 930 1170 890 1090C930 960 900 860 862 780C850 680 842 600 806 556C770 500 720 462 632 452Z',
  cap: 'M556 462C596 432 640 424 652 420C650 300 800 236 940 276C1060 310 1080 420 1040 486C900 440 760 430 660 446C620 452 580 470 556 462Z',
  beanie:
    'M616 470C600 300 740 214 880 244C1020 272 1084 410 1052 536C1040 560 1020 560 1000 552C880 500 760 486 640 492C622 492 616 486 616 470Z',
  hood: 'M630 440C606 300 760 206 920 254C1080 306 1128 500 1092 680C1070 780 1040 850 1010 930L800 940C872 880 846 760 822 690C800 600 800 500 740 462C700 438 660 436 630 440Z',
  scarf:
    'M640 872C700 836 800 850 880 806C930 782 980 800 1000 850C1030 930 960 1000 840 1020C740 1036 640 1010 612 960C596 926 606 892 640 872Z',
  collar: 'M720 1010C760 930 840 830 930 780C1000 800 1060 850 1080 930C1010 960 900 1000 860 1080Z',
  beard:
    'M652 742C630 760 634 800 640 830C652 886 720 906 780 886C850 862 900 790 908 700C890 660 868 650 858 620C846 690 800 716 744 720C706 722 680 724 652 742Z',
  camera:
    'M470 520C470 500 486 490 506 490L560 490L574 466L626 466L640 490C664 492 672 506 672 526L672 620C672 640 660 650 640 650L506 650C484 650 470 640 470 620ZM396 528L472 520L472 626L396 618Z',
  arm: 'M560 640C600 620 660 640 668 680C676 730 640 770 630 830C640 960 700 1060 760 1160L560 1300C520 1120 500 960 520 820C528 740 530 680 560 640Z',
};

/** One portrait: background paints the room behind, hair and over name what is worn, ground to figure. */
function portrait(
  name,
  { seed, hair, over = [], light = '206,200,190', tones, flip = false, glasses = false },
  background,
) {
  scene(name, { seed, width: 720, height: 720 }, ({ c, x, w, h }) => {
    background(x, w, h);
    const place = (k) => {
      if (flip) {
        k.translate(w, 0);
        k.scale(-1, 1);
      }
      k.scale(0.8, 0.8);
      k.translate(-412, -226);
    };
    const paths = [hair, ...over].filter(Boolean).map((part) => new Path2D(wear[part]));
    const cut = blank(w, h);
    const k = cut.getContext('2d');
    place(k);
    k.fillStyle = '#000';
    profile(k);
    k.fill();
    paths.forEach((path) => k.fill(path));
    x.filter = 'blur(1.4px)';
    x.drawImage(figure(cut, place, paths, tones, hair, glasses), 0, 0);
    x.filter = 'none';
    x.drawImage(rim(cut, light, flip), 0, 0);
    bloom(c, 30, 0.26);
    return finish(c, { grain: 8, vig: 0.45, lift: [7, 9, 11] });
  });
}

/** The cut-out filled: skin towards the light, hair and cloth darker. */
function figure(cut, place, paths, [skin, cloth, dark], hair, glasses) {
  const { width: w, height: h } = cut;
  const c = blank(w, h);
  const x = c.getContext('2d');
  x.drawImage(cut, 0, 0);
  x.globalCompositeOperation = 'source-atop';
  place(x);
  x.fillStyle = grad(x, 580, 0, 1100, 0, [
    [0, skin],
    [0.22, cloth],
    [0.6, dark],
    [1, dark],
  ]);
  x.fillRect(0, 0, 1700, 1500);
  x.filter = 'blur(12px)';
  x.fillStyle = 'rgba(16,16,18,.5)';
  x.beginPath();
  x.ellipse(668, 560, 30, 14, -0.1, 0, 7);
  x.ellipse(862, 620, 26, 44, 0.2, 0, 7);
  x.fill();
  x.fillStyle = grad(x, 400, 900, 1300, 1100, [
    [0, cloth],
    [0.5, dark],
    [1, dark],
  ]);
  x.fill(new Path2D('M380 1300C470 1020 640 940 760 900C850 960 1000 930 1330 1080L1330 1300Z'));
  x.filter = 'blur(5px)';
  x.fillStyle = skin;
  x.globalAlpha = 0.45;
  x.beginPath();
  x.ellipse(868, 606, 22, 40, 0.2, 0, 7);
  x.fill();
  x.globalAlpha = 1;
  paths.forEach((path, i) => {
    x.fillStyle = grad(
      x,
      560,
      300,
      1080,
      700,
      i || !hair
        ? [
            [0, cloth],
            [1, dark],
          ]
        : [
            [0, dark],
            [0.5, '#0d1115'],
            [1, '#0a0e12'],
          ],
    );
    x.fill(path);
    if (!i && !covered.has(hair)) strands(x, path, 70);
  });
  if (glasses) {
    x.filter = 'blur(1px)';
    x.strokeStyle = '#0b0e12';
    x.lineWidth = 9;
    x.beginPath();
    x.ellipse(650, 572, 32, 40, 0, 0, 7);
    x.moveTo(682, 566);
    x.lineTo(860, 560);
    x.stroke();
    x.fillStyle = 'rgba(220,226,226,.2)';
    x.fill();
  }
  return c;
}

/** Hair is seen by the few hairs that catch light, and by an ear it leaves free. */
function strands(x, path, count) {
  x.save();
  x.clip(path);
  x.filter = 'blur(2.5px)';
  for (let i = 0; i < count; i++) {
    x.strokeStyle = `rgba(196,200,200,${within(0.01, 0.055)})`;
    x.lineWidth = within(1.5, 4);
    x.beginPath();
    const start = within(640, 900);
    x.moveTo(start, within(300, 470));
    x.bezierCurveTo(
      start + 120,
      within(290, 420),
      within(960, 1040),
      within(380, 520),
      within(930, 1060),
      within(560, 1000),
    );
    x.stroke();
  }
  x.restore();
}

/** Light along the edges that look to it. */
function rim(cut, rgb, flip) {
  const { width: w, height: h } = cut;
  const c = blank(w, h);
  const x = c.getContext('2d');
  x.drawImage(cut, 0, 0);
  x.globalCompositeOperation = 'source-in';
  x.fillStyle = `rgba(${rgb},.8)`;
  x.fillRect(0, 0, w, h);
  x.globalCompositeOperation = 'destination-out';
  x.filter = 'blur(7px)';
  x.drawImage(cut, flip ? -9 : 9, 6);
  x.drawImage(cut, flip ? -9 : 9, 6);
  const soft = blank(w, h);
  const k = soft.getContext('2d');
  k.filter = 'blur(1.6px)';
  k.drawImage(c, 0, 0);
  return soft;
}

/** Lights far away and out of focus. */
function bokeh(x, w, h, count, top, bottom, rgb) {
  soft(x, w, h, 4, (k) => {
    for (let i = 0; i < count; i++) {
      k.fillStyle = `rgba(${rgb},${within(0.12, 0.6)})`;
      k.beginPath();
      k.arc(within(0, w), within(top, bottom), within(8, 24), 0, 7);
      k.fill();
    }
  });
}
