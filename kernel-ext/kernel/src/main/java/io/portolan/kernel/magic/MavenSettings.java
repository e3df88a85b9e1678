package io.portolan.kernel.magic;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.settings.Mirror;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsBuilderFactory;
import org.apache.maven.settings.building.DefaultSettingsBuildingRequest;
import org.apache.maven.settings.building.SettingsBuildingException;
import org.eclipse.aether.repository.Authentication;
import org.eclipse.aether.repository.AuthenticationSelector;
import org.eclipse.aether.repository.MirrorSelector;
import org.eclipse.aether.repository.ProxySelector;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultAuthenticationSelector;
import org.eclipse.aether.util.repository.DefaultMirrorSelector;
import org.eclipse.aether.util.repository.DefaultProxySelector;

/** What the user's and the installation's {@code settings.xml} say, in the resolver's terms. */
record MavenSettings(Settings settings) {

    static MavenSettings read() {
        DefaultSettingsBuildingRequest request = new DefaultSettingsBuildingRequest()
                .setUserSettingsFile(home().resolve("settings.xml").toFile())
                .setGlobalSettingsFile(installation())
                .setSystemProperties(System.getProperties());
        try {
            return new MavenSettings(new DefaultSettingsBuilderFactory()
                    .newInstance()
                    .build(request)
                    .getEffectiveSettings());
        } catch (SettingsBuildingException e) {
            throw new MagicException("Maven's settings.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"), ".m2");
    }

    private static File installation() {
        String mavenHome = System.getenv().getOrDefault("MAVEN_HOME", "/usr/share/maven");
        return Path.of(mavenHome, "conf", "settings.xml").toFile();
    }

    boolean offline() {
        return settings.isOffline();
    }

    Path localRepository() {
        String configured = settings.getLocalRepository();
        return configured == null ? home().resolve("repository") : Path.of(configured);
    }

    /** The repositories of the active profiles, Central last. */
    List<RemoteRepository> repositories() {
        Map<String, String> urls = new java.util.LinkedHashMap<>();
        settings.getProfiles().stream()
                .filter(profile -> settings.getActiveProfiles().contains(profile.getId()))
                .flatMap(profile -> profile.getRepositories().stream())
                .forEach(repository -> urls.putIfAbsent(repository.getId(), repository.getUrl()));
        urls.putIfAbsent("central", "https://repo.maven.apache.org/maven2/");
        return urls.entrySet().stream()
                .map(entry -> new RemoteRepository.Builder(entry.getKey(), "default", entry.getValue()).build())
                .toList();
    }

    MirrorSelector mirrors() {
        DefaultMirrorSelector selector = new DefaultMirrorSelector();
        for (Mirror mirror : settings.getMirrors()) {
            selector.add(
                    mirror.getId(),
                    mirror.getUrl(),
                    mirror.getLayout(),
                    false,
                    mirror.isBlocked(),
                    mirror.getMirrorOf(),
                    mirror.getMirrorOfLayouts());
        }
        return selector;
    }

    ProxySelector proxies() {
        DefaultProxySelector selector = new DefaultProxySelector();
        for (Proxy proxy : settings.getProxies()) {
            if (proxy.isActive()) {
                Authentication login = login(proxy.getUsername(), proxy.getPassword());
                selector.add(
                        new org.eclipse.aether.repository.Proxy(
                                proxy.getProtocol(), proxy.getHost(), proxy.getPort(), login),
                        proxy.getNonProxyHosts());
            }
        }
        return selector;
    }

    AuthenticationSelector logins() {
        DefaultAuthenticationSelector selector = new DefaultAuthenticationSelector();
        for (Server server : settings.getServers()) {
            selector.add(server.getId(), login(server.getUsername(), server.getPassword()));
        }
        return selector;
    }

    private static Authentication login(String user, String password) {
        return new AuthenticationBuilder()
                .addUsername(user)
                .addPassword(password)
                .build();
    }
}
