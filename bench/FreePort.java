import java.net.InetAddress;
import java.net.ServerSocket;

/** Prints a port that nobody listens on. */
class FreePort {
    public static void main(String... none) throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            System.out.println(socket.getLocalPort());
        }
    }
}
