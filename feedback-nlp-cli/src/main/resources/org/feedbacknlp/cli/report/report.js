// Draws the charts of the page from the data in it. All text goes in as text, never as markup.
(function () {
  'use strict';
  const root = document.documentElement;
  const data = JSON.parse(document.getElementById('charts').textContent);
  const PRINTED_WIDTH = 660;
  const NARROW = 520;

  const colour = name => getComputedStyle(root).getPropertyValue('--' + name).trim();
  const axisNumber = chart => value => {
    const number = chart.unit === 'share' ? Math.round(1e6 * value) / 1e4 + (chart.change ? ' pp' : '%') : String(value);
    return number.replace('-', '\u2212');
  };
  const grouped = count => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  const isGap = value => value === '-';

  function tip(heading, lines) {
    const box = document.createElement('div');
    box.className = 'tip';
    box.appendChild(document.createElement('b')).textContent = heading;
    lines.forEach(line => { box.appendChild(document.createElement('div')).textContent = line; });
    return box;
  }

  function frame(width) {
    const text = { color: colour('ink'), fontSize: width < NARROW ? 11 : 12, fontFamily: getComputedStyle(document.body).fontFamily };
    return {
      animation: false,
      textStyle: text,
      tooltip: { confine: true, backgroundColor: colour('panel'), borderColor: colour('line'), textStyle: { color: colour('ink') } },
      legend: { top: 0, left: 0, textStyle: text, itemWidth: 14, itemHeight: 10, inactiveColor: colour('line') }
    };
  }

  const plain = { axisTick: { show: false } };
  const categories = (names, width) => Object.assign({
    type: 'category',
    data: names,
    inverse: true,
    axisLine: { show: false },
    axisLabel: { width: width < NARROW ? 92 : 150, overflow: 'truncate', color: colour('ink'), interval: 0 }
  }, plain);
  const grid = lines => ({ lineStyle: { color: colour('line') }, show: lines });

  const kinds = {
    ANSWERS(chart, width) {
      const bars = chart.counts.map((count, i) => ({ value: count, itemStyle: { color: colour(chart.tones[i]) } }));
      return Object.assign(frame(width), {
        legend: { show: false },
        grid: { left: 4, right: 4, top: 24, bottom: 40 },
        xAxis: Object.assign({
          type: 'category', data: chart.labels, name: chart.axis, nameLocation: 'middle', nameGap: 26,
          nameTextStyle: { color: colour('soft') }, axisLine: { lineStyle: { color: colour('line') } }, axisLabel: { color: colour('ink') }
        }, plain),
        yAxis: { type: 'value', show: false },
        tooltip: Object.assign(frame(width).tooltip, { trigger: 'item', formatter: at => tip(chart.axis + ' ' + at.name, [chart.texts[at.dataIndex]]) }),
        series: [{ type: 'bar', data: bars, barCategoryGap: '22%', label: { show: true, position: 'top', color: colour('ink'), formatter: at => grouped(at.value) } }]
      });
    },

    TIME(chart, width) {
      const figure = chart.series[0];
      const above = figure.highs.map((high, i) => isGap(high) ? '-' : high - figure.lows[i]);
      const band = { type: 'line', stack: 'band', stackStrategy: 'all', symbol: 'none', lineStyle: { opacity: 0 }, silent: true, tooltip: { show: false } };
      return Object.assign(frame(width), {
        legend: { show: false },
        grid: { left: 44, right: 8, top: 16, bottom: 28 },
        xAxis: Object.assign({
          type: 'category', data: chart.labels, axisLine: { onZero: false, lineStyle: { color: colour('line') } },
          axisLabel: { color: colour('soft'), hideOverlap: true }
        }, plain),
        yAxis: [
          { type: 'value', scale: true, axisLabel: { color: colour('soft'), formatter: axisNumber(chart) }, splitLine: grid(true) },
          { type: 'value', show: false, max: 3.2 * Math.max(...chart.counts) }
        ],
        tooltip: Object.assign(frame(width).tooltip, {
          trigger: 'axis',
          formatter: at => tip(chart.labels[at[0].dataIndex], [
            figure.name + ' ' + figure.texts[at[0].dataIndex], 'verbatims: ' + grouped(chart.counts[at[0].dataIndex])])
        }),
        series: [
          { type: 'bar', yAxisIndex: 1, data: chart.counts, itemStyle: { color: colour('count') }, barCategoryGap: '25%' },
          Object.assign({ data: figure.lows }, band),
          Object.assign({ data: above, areaStyle: { color: colour('band'), opacity: 1 } }, band),
          { type: 'line', data: figure.values, symbol: 'circle', symbolSize: 7, color: colour('positive'), lineStyle: { width: 2.5 } }
        ]
      });
    },

    FEELINGS(chart, width) {
      const half = counts => counts.map(count => count / 2);
      const minus = counts => counts.map(count => -count);
      const widest = Math.max(...chart.names.map((_, i) => chart.negative[i] + chart.neutral[i] + chart.mixed[i] + chart.positive[i]));
      const perPixel = 1.4 * widest / Math.max(width - 160, 1);
      const told = at => {
        const text = grouped(Math.abs(at.value));
        return Math.abs(at.value) / perPixel > 8 * text.length + 4 ? text : '';
      };
      const bar = (name, tone, values, shown) => ({
        name, type: 'bar', stack: 'all', data: values, itemStyle: { color: colour(tone) }, barCategoryGap: '28%',
        label: { show: Boolean(shown), color: colour('paper'), formatter: told }
      });
      const sides = [
        bar('Neutral', 'neutral', minus(half(chart.neutral))), bar('Mixed', 'mixed', minus(half(chart.mixed))),
        bar('Negative', 'negative', minus(chart.negative), true), bar('Neutral', 'neutral', half(chart.neutral)),
        bar('Mixed', 'mixed', half(chart.mixed)), bar('Positive', 'positive', chart.positive, true)
      ];
      return Object.assign(frame(width), {
        legend: Object.assign(frame(width).legend, { data: ['Negative', 'Neutral', 'Mixed', 'Positive'] }),
        grid: { left: width < NARROW ? 98 : 158, right: 8, top: 34, bottom: 8 },
        yAxis: categories(chart.names, width),
        xAxis: { type: 'value', axisLabel: { show: false }, splitLine: grid(false) },
        tooltip: Object.assign(frame(width).tooltip, {
          trigger: 'axis', axisPointer: { type: 'shadow' },
          formatter: at => {
            const i = at[0].dataIndex;
            return tip(chart.names[i], ['negative', 'neutral', 'mixed', 'positive'].map(side => side + ': ' + grouped(chart[side][i]))
              .concat('net sentiment ' + chart.texts[i]));
          }
        }),
        series: sides
      });
    },

    INTERVALS(chart, width) {
      const tones = ['positive', 'negative'];
      const thick = 4;
      const two = chart.series.length > 1;
      const series = [];
      chart.series.forEach((one, k) => {
        const above = one.highs.map((high, i) => isGap(high) ? '-' : high - one.lows[i]);
        const whisker = { type: 'bar', stack: one.name, stackStrategy: 'all', barWidth: thick, barGap: '250%', silent: true, tooltip: { show: false } };
        series.push(Object.assign({ data: one.lows, itemStyle: { color: 'transparent' } }, whisker));
        series.push(Object.assign({ data: above, itemStyle: { color: colour(tones[k]), opacity: 0.45 } }, whisker));
        series.push({
          name: one.name, type: 'scatter', data: one.values, symbol: k ? 'diamond' : 'circle', symbolSize: 11, itemStyle: { color: colour(tones[k]), opacity: 1 },
          symbolOffset: [0, two ? (k ? 7 : -7) : 0], z: 5
        });
      });
      if (chart.line !== undefined) {
        series[2].markLine = {
          silent: true, symbol: 'none', label: { show: false }, lineStyle: { color: colour('soft'), type: 'dashed' }, data: [{ xAxis: chart.line }]
        };
      }
      return Object.assign(frame(width), {
        legend: Object.assign(frame(width).legend, { show: two, data: chart.series.map(one => one.name) }),
        grid: { left: width < NARROW ? 98 : 158, right: 16, top: two ? 34 : 8, bottom: 28 },
        yAxis: Object.assign(categories(chart.names, width), { splitLine: grid(true) }),
        xAxis: { type: 'value', scale: true, min: chart.from, axisLabel: { color: colour('soft'), formatter: axisNumber(chart), hideOverlap: true }, splitLine: grid(false) },
        tooltip: Object.assign(frame(width).tooltip, {
          trigger: 'axis', axisPointer: { type: 'shadow' },
          formatter: at => tip(chart.names[at[0].dataIndex], chart.series.map(one => one.name + ' ' + one.texts[at[0].dataIndex]))
        }),
        series
      });
    }
  };

  root.classList.add('scripted');
  const drawn = data.map(chart => {
    const place = document.getElementById('chart-' + chart.id);
    place.style.height = place.dataset.height + 'px';
    return { chart, place, canvas: echarts.init(place, null, { renderer: 'svg' }) };
  });

  function draw(width) {
    drawn.forEach(({ chart, place, canvas }) => {
      const fitted = width || place.clientWidth;
      canvas.dispatchAction({ type: 'hideTip' });
      canvas.resize({ width: fitted });
      canvas.setOption(kinds[chart.kind](chart, fitted), true);
    });
  }

  let opened = [];
  function print(on) {
    root.classList.toggle('printed', on);
    if (on) {
      opened = Array.from(document.querySelectorAll('details:not([open])'));
    }
    opened.forEach(details => { details.open = on; });
    draw(on ? PRINTED_WIDTH : 0);
  }

  let waiting = 0;
  function redraw() {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => draw(root.classList.contains('printed') ? PRINTED_WIDTH : 0));
  }

  addEventListener('resize', redraw);
  addEventListener('beforeprint', () => print(true));
  addEventListener('afterprint', () => print(false));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw);
  draw(0);
})();
