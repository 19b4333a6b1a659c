package io.reglament.web.wire;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.vertx.core.impl.VertxBuilder;
import io.vertx.core.impl.transports.JDKTransport;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.spi.VertxServiceProvider;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Vert.x has no other place at which a connection can be had before its first request: each gets an {@link Edge} of its own. */
public final class OwnTransport extends JDKTransport implements VertxServiceProvider {
    @Override
    public void init(VertxBuilder builder) {
        builder.findTransport(this);
    }

    @Override
    public void configure(NetServerOptions options, boolean domainSocket, ServerBootstrap bootstrap) {
        super.configure(options, domainSocket, bootstrap);
        bootstrap.childOption(ChannelOption.ALLOW_HALF_CLOSURE, true);
        bootstrap.handler(new Door());
    }

    /** Sees each connection as it is accepted. */
    private static final class Door extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext server, Object accepted) {
            if (accepted instanceof Channel connection) {
                connection.pipeline().addLast(new Threshold());
            }
            server.fireChannelRead(accepted);
        }
    }

    /** Waits for the first bytes: until then the connection has no codec behind which the edge could stand. */
    private static final class Threshold extends ChannelInboundHandlerAdapter {
        private static final String CODEC = "httpDecoder";
        private static final Duration USUAL_BODY_TIME = Duration.ofSeconds(30);
        private static final String VERTX = "handler";

        @Override
        public void channelRead(ChannelHandlerContext connection, Object bytes) {
            var pipeline = connection.pipeline();
            if (pipeline.get(CODEC) != null && pipeline.get(VERTX) != null) {
                pipeline.addBefore(VERTX, "edge", new Edge(bodyTime()));
            }
            connection.fireChannelRead(bytes);
            pipeline.remove(this);
        }

        /** There is no injection down here. */
        private static Duration bodyTime() {
            return ConfigProvider.getConfig()
                    .getOptionalValue("reglament.limits.body-time", Duration.class)
                    .orElse(USUAL_BODY_TIME);
        }

        /** Over TLS the codec comes later, and the end of the bytes is the end of the connection, as it was. */
        @Override
        public void userEventTriggered(ChannelHandlerContext connection, Object event) {
            if (event == ChannelInputShutdownEvent.INSTANCE) {
                connection.close();
            } else {
                connection.fireUserEventTriggered(event);
            }
        }
    }
}
