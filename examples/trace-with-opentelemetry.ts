/**
 * A span per request, and metrics of queues, the wire, pushes and reconnects, in OpenTelemetry.
 *
 *     npx --yes pnpm --filter @opend/examples trace-with-opentelemetry
 */

import type { Observe } from "@opend/core";
import { shortInterest } from "@opend/quote";
import { startSimulator } from "@opend/simulator/node";
import { connect } from "@opend/transport-node";
import { type Meter, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from "@opentelemetry/sdk-metrics";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";

/** An observer that traces and measures. */
export function observeWith(tracer: Tracer, meter: Meter): Observe {
  const unit = "ms";
  const queue = meter.createHistogram("opend.request.queue", { unit });
  const wire = meter.createHistogram("opend.request.wire", { unit });
  const lag = meter.createHistogram("opend.push.lag", { unit });
  const gaps = meter.createHistogram("opend.gap", { unit });
  const reconnects = meter.createCounter("opend.reconnects");
  return (event) => {
    switch (event.type) {
      case "reply": {
        const { protocol, queueMs, wireMs, outcome } = event;
        const endTime = Date.now();
        const attributes = { "rpc.system": "opend", "rpc.method": protocol.name };
        const span = tracer.startSpan(protocol.name, {
          kind: SpanKind.CLIENT,
          startTime: endTime - wireMs - queueMs,
          attributes: { ...attributes, "opend.queue_ms": queueMs },
        });
        if (outcome !== "ok") span.setStatus({ code: SpanStatusCode.ERROR, message: outcome });
        span.end(endTime);
        queue.record(queueMs, attributes);
        wire.record(wireMs, { ...attributes, outcome });
        return;
      }
      case "push":
        return lag.record(event.lagMs, { "rpc.method": event.protocol.name });
      case "gap":
        return gaps.record(event.lastedMs);
      case "reconnecting":
        return reconnects.add(1);
    }
  };
}

async function main(): Promise<void> {
  const spans = new InMemorySpanExporter();
  const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] });
  const metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({ exporter: metrics });
  const metering = new MeterProvider({ readers: [reader] });

  await using simulator = await startSimulator({ port: 0 });
  await using opend = await connect({
    port: simulator.port,
    reconnect: () => 50,
    observe: observeWith(tracing.getTracer("opend"), metering.getMeter("opend")),
  });
  await shortInterest(opend, "HK.00700").take(30);
  simulator.disconnectAll();
  await shortInterest(opend, "HK.99999").take(1).catch(String);

  await reader.forceFlush();
  for (const { name, status, attributes } of spans.getFinishedSpans())
    console.log("span  ", name, status.message ?? "ok", attributes["opend.queue_ms"]);
  for (const { scopeMetrics } of metrics.getMetrics())
    for (const { descriptor, dataPoints } of scopeMetrics.flatMap((scope) => scope.metrics))
      console.log("metric", descriptor.name, dataPoints.length);
  await metering.shutdown();
}

void main();
