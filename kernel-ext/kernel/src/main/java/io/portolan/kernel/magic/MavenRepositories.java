package io.portolan.kernel.magic;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.supplier.RepositorySystemSupplier;

/** Finds artifacts and what they need at run time, with Maven's own resolver and the user's Maven settings. */
final class MavenRepositories {

    private MavenRepositories() {}

    /**
     * Resolves artifacts together, so that their dependencies agree.
     *
     * @param coordinates each {@code group:artifact[:extension[:classifier]]:version}
     * @throws MagicException if one is misspelt or cannot be had
     */
    static List<Path> resolve(List<String> coordinates) {
        // A program without an SLF4J binding is told so on standard error, which here is the cell's.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        MavenSettings settings = MavenSettings.read();
        List<Dependency> roots = coordinates.stream()
                .map(coordinate -> new Dependency(artifact(coordinate), "runtime"))
                .toList();
        RepositorySystem system = new RepositorySystemSupplier().get();
        try {
            RepositorySystemSession session = session(system, settings);
            CollectRequest collect = new CollectRequest()
                    .setDependencies(roots)
                    .setRepositories(system.newResolutionRepositories(session, settings.repositories()));
            return files(system, session, new DependencyRequest(collect, null));
        } finally {
            system.shutdown();
        }
    }

    private static DefaultArtifact artifact(String coordinate) {
        try {
            return new DefaultArtifact(coordinate);
        } catch (IllegalArgumentException e) {
            throw new MagicException("\"" + coordinate + "\" is no Maven coordinate; write group:artifact:version.", e);
        }
    }

    private static RepositorySystemSession session(RepositorySystem system, MavenSettings settings) {
        DefaultRepositorySystemSession session = MavenRepositorySystemUtils.newSession();
        session.setSystemProperties(System.getProperties());
        session.setOffline(settings.offline());
        session.setMirrorSelector(settings.mirrors());
        session.setProxySelector(settings.proxies());
        session.setAuthenticationSelector(settings.logins());
        LocalRepository local = new LocalRepository(settings.localRepository().toFile());
        session.setLocalRepositoryManager(system.newLocalRepositoryManager(session, local));
        return session;
    }

    private static List<Path> files(
            RepositorySystem system, RepositorySystemSession session, DependencyRequest request) {
        try {
            return system.resolveDependencies(session, request).getArtifactResults().stream()
                    .map(ArtifactResult::getArtifact)
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new MagicException(e.getMessage() + (session.isOffline() ? " (Maven is set to offline)" : ""), e);
        }
    }
}
