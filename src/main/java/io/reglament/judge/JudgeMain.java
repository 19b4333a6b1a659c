package io.reglament.judge;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Questions from standard input, opinions to standard output. */
public final class JudgeMain {
    private static final int OUT_OF_TIME = 3;

    private JudgeMain() {}

    /**
     * @param arguments seconds to live at most, whatever became of who started this
     * @throws IOException when it is asked anything else
     */
    public static void main(String... arguments) throws IOException {
        endAfter(Integer.parseInt(arguments[0]));
        // Whatever a library prints is no opinion.
        System.setOut(System.err);
        List<Question> questions = Wire.questions(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        List<Opinion> opinions = questions.stream().map(Engine::opinion).toList();
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            Wire.writeOpinions(out, opinions);
        }
    }

    private static void endAfter(int seconds) {
        Thread watch = new Thread(
                () -> {
                    try {
                        TimeUnit.SECONDS.sleep(seconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(OUT_OF_TIME);
                },
                "watch");
        watch.setDaemon(true);
        watch.start();
    }
}
