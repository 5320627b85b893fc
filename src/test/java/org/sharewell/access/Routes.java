package org.sharewell.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** All routes that the program declares, read from its classes. */
public final class Routes {
    private static final List<Class<?>> METHODS = List.of(GET.class, POST.class, PUT.class, DELETE.class, PATCH.class);

    private Routes() {}

    public static Set<String> declared() {
        var routes = new TreeSet<String>();
        new ClassFileImporter().importPath(Path.of("target", "classes")).stream().filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                .forEach(type -> type.getMethods().forEach(method -> add(routes, type, method)));
        return routes;
    }

    /** The paths that the HTTP layer knows by themselves and that no row is about. */
    public static Set<String> served(Router router) {
        var rows = Matrix.rows("elsewhere").stream().map(row -> row.path()).toList();
        return router.getRoutes().stream().map(Route::getPath).filter(Objects::nonNull)
                .map(path -> path.replaceAll("/?[*:].*|/$", "")).filter(path -> path.length() > 1)
                .filter(path -> rows.stream().noneMatch(row -> row.equals(path) || row.startsWith(path + "/"))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void add(Set<String> routes, JavaClass type, JavaMethod method) {
        var path = "/" + path(type.getAnnotations()) + "/" + path(method.getAnnotations());
        var tidy = path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "").replaceAll("\\{[^}]*}", "{}");
        METHODS.stream().filter(http -> method.isAnnotatedWith(http.getName())).forEach(http -> routes.add(http.getSimpleName() + " " + tidy));
    }

    private static String path(Set<? extends JavaAnnotation<?>> annotations) {
        return annotations.stream().filter(a -> a.getRawType().isEquivalentTo(jakarta.ws.rs.Path.class))
                .map(a -> (String) a.get("value").orElse("")).findFirst().orElse("");
    }
}
