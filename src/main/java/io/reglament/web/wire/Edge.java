package io.reglament.web.wire;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The last word on one connection. What the codec could not read gets a problem and the end; a body has a time in which it must have come as
 * a whole, and who is answered before it has come is not listened to any longer, else one caller who goes on sending takes memory and
 * threads from all, and so does who asks on and on before he is answered; who has said that he sends nothing more gets the answers that he
 * still waits for. On one thread.
 */
final class Edge extends ChannelDuplexHandler {
    /** Its lines are answered while they come, and their movement is watched elsewhere. */
    private static final String WITHOUT_A_TIME = "/v1/decisions/batch";

    /** To read the answer, before the end of the connection takes it away. */
    private static final long LINGER_MILLIS = 500;

    private static final long ON_ITS_WAY = 256 << 10;

    /** Requests that are sent before the first of them is answered: they wait in memory, in a queue that is slow when it is long. */
    private static final int MOST_UNANSWERED = 1_000;

    private final Duration bodyTime;
    private long request;
    private int unanswered;
    private long afterAnswer;
    private boolean reading;
    private boolean answering;
    private boolean interim;
    private boolean allSent;
    private boolean refused;

    Edge(Duration bodyTime) {
        this.bodyTime = bodyTime;
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpObject part && !answering && EdgeRefusal.isNoHttp(part)) {
            ReferenceCountUtil.release(message);
            refuse(connection, EdgeRefusal.of(part.decoderResult().cause()));
        } else if (isUnheard(message)) {
            refused = true;
            ReferenceCountUtil.release(message);
            connection.channel().config().setAutoRead(false);
        } else if (message instanceof HttpRequest && unanswered >= MOST_UNANSWERED) {
            refused = true;
            ReferenceCountUtil.release(message);
            connection.close();
        } else {
            heard(connection, message);
            connection.fireChannelRead(message);
        }
    }

    /** More of a body that was answered already than is on its way anyhow. */
    private boolean isUnheard(Object message) {
        if (reading && unanswered == 0 && message instanceof HttpContent part) {
            afterAnswer += part.content().readableBytes();
        }
        return afterAnswer > ON_ITS_WAY;
    }

    private void heard(ChannelHandlerContext connection, Object message) {
        if (message instanceof HttpRequest head) {
            unanswered++;
            reading = true;
            afterAnswer = 0;
            long begun = ++request;
            if (!(message instanceof LastHttpContent) && !head.uri().startsWith(WITHOUT_A_TIME)) {
                after(bodyTime.toMillis(), connection, begun, () -> cutOff(connection));
            }
        }
        if (message instanceof LastHttpContent) {
            reading = false;
        }
    }

    /** Unless the body has come by then. */
    private void after(long millis, ChannelHandlerContext connection, long begun, Runnable action) {
        connection
                .executor()
                .schedule(
                        () -> {
                            if (reading && request == begun) {
                                action.run();
                            }
                        },
                        millis,
                        TimeUnit.MILLISECONDS);
    }

    private void cutOff(ChannelHandlerContext connection) {
        if (answering || unanswered == 0) {
            connection.close();
        } else {
            refuse(connection, EdgeRefusal.tooSlow());
        }
    }

    private void refuse(ChannelHandlerContext connection, FullHttpResponse problem) {
        refused = true;
        connection.writeAndFlush(problem).addListener(ChannelFutureListener.CLOSE);
    }

    @Override
    public void write(ChannelHandlerContext connection, Object message, ChannelPromise done) {
        if (refused) {
            ReferenceCountUtil.release(message);
            done.tryFailure(new ClosedChannelException());
            return;
        }
        if (message instanceof HttpResponse response) {
            interim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            answering = !interim;
        }
        ChannelPromise written = done;
        if (message instanceof LastHttpContent && !interim) {
            answering = false;
            unanswered--;
            written = done.unvoid();
            written.addListener(last -> closeWhenDone(connection));
            after(LINGER_MILLIS, connection, request, connection::close);
        }
        connection.write(message, written);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext connection, Object event) {
        if (event == ChannelInputShutdownEvent.INSTANCE) {
            allSent = true;
            closeWhenDone(connection);
        } else {
            connection.fireUserEventTriggered(event);
        }
    }

    /** Half a request is none: who breaks off in the middle waits for nothing. */
    private void closeWhenDone(ChannelHandlerContext connection) {
        if (allSent && (unanswered <= 0 || reading)) {
            connection.close();
        }
    }
}
